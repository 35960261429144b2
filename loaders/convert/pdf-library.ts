import {getDocumentProxy} from "unpdf";
import {Unreadable} from "../check/quarantine.js";

/** The one thing of later versions of Node that the library needs and does not bring along: without it, pages end silently at the first font of the system. */
const prototype = ArrayBuffer.prototype as ArrayBuffer & {transferToFixedLength?: (length?: number) => ArrayBuffer};
prototype.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
  const moved = new ArrayBuffer(length);
  new Uint8Array(moved).set(new Uint8Array(this).subarray(0, length));
  return moved;
};

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Opens a PDF. Pictures are not unpacked, and no script of it runs. A strict one throws where a page is not whole. */
export async function openPdf(bytes: Uint8Array, isStrict: boolean): Promise<PdfDocument> {
  try {
    // It takes the bytes away from whoever gives them.
    return await getDocumentProxy(new Uint8Array(bytes), {
      ...{verbosity: 0, maxImageSize: 1, isEvalSupported: false, disableFontFace: true},
      ...{stopAtErrors: isStrict, useWorkerFetch: false}
    });
  } catch (error) {
    throw new Unreadable((error as Error).name === "PasswordException" ? "locked" : "damaged");
  }
}
