/** A name as SQL may hold it: in quotes, its own doubled. */
export function identifier(name: string): string {
  if (name.includes("\0")) throw new Error("invalid name: it holds a NUL");
  return `"${name.replaceAll('"', '""')}"`;
}
