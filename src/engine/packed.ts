/** With these a packed file begins; a host may have unpacked it on its way. */
const [FIRST, SECOND] = [0x1f, 0x8b];

/** What a file of the site says that the build has packed with gzip. */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream();
  const isPacked = bytes[0] === FIRST && bytes[1] === SECOND;
  return new Response(isPacked ? stream.pipeThrough(new DecompressionStream("gzip")) : stream).text();
}
