import {unzipSync, zipSync} from "fflate";
import {isSystems} from "../input/formats.js";
import {Unreadable} from "../check/quarantine.js";

/** The files of an archive by their paths. */
export type Unzipped = Record<string, Uint8Array>;

/** What an archive holds, as its list of contents says, without unpacking any. */
export interface Packed {
  name: string;
  bytes: number;
}

/** Bytes that an archive may hold; one of a few kilobytes may hold terabytes of zeros. */
const MOST_BYTES = 256 << 20;
const MOST_FILES = 20_000;

/** What an archive holds. Throws Unreadable for one that is damaged, locked, or holds too much. */
export function listZip(bytes: Uint8Array): Packed[] {
  const listed: Packed[] = [];
  opened(bytes, ({name, originalSize}) => {
    listed.push({name, bytes: originalSize});
    return false;
  });
  return listed;
}

/** The files that are wanted; no more is unpacked than the list of contents says there is. */
export function unzip(bytes: Uint8Array, wants: (name: string) => boolean): Unzipped {
  const wanted = listZip(bytes).filter(({name}) => wants(name));
  const size = wanted.reduce((sum, each) => sum + each.bytes, 0);
  if (size > MOST_BYTES || wanted.length > MOST_FILES)
    throw new Unreadable("bomb", null, [
      size > MOST_BYTES ? `hơn ${MOST_BYTES >> 20} MB` : `hơn ${MOST_FILES} tệp`,
      size > MOST_BYTES ? `more than ${MOST_BYTES >> 20} MB` : `more than ${MOST_FILES} files`
    ]);
  return opened(bytes, ({name}) => wants(name));
}

/** A file within another. */
export interface Member {
  /** Its path in it. */
  name: string;
  bytes: Uint8Array;
}

/** What people have put into an archive, in the order of the names. */
export function membersOf(bytes: Uint8Array): Member[] {
  const isPeoples = (name: string): boolean =>
    !name.endsWith("/") && !name.split("/").some((part) => isSystems(part) || part.startsWith("."));
  return Object.entries(unzip(bytes, isPeoples))
    .map(([name, bytes]) => ({name, bytes}))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** An archive with these files alone: what a library unpacks by itself is then bounded, and holds no macro and no picture. */
export const rezip = (files: Unzipped): Buffer => Buffer.from(zipSync(files, {level: 0}));

function opened(bytes: Uint8Array, filter: (file: {name: string; originalSize: number}) => boolean): Unzipped {
  try {
    return unzipSync(bytes, {filter});
  } catch {
    throw new Unreadable("damaged");
  }
}
