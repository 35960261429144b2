import {say} from "./say.js";

/** What kinds of places are called in English. */
const KINDS: Record<string, string> = {
  vùng: "Region",
  tỉnh: "Province",
  "thành phố": "City",
  quận: "District",
  huyện: "District",
  "thị xã": "Town",
  "thị trấn": "Township",
  phường: "Ward",
  xã: "Commune",
  "đặc khu": "Special Zone"
};

/** “phường” → “Ward”; of a kind that English has no word for, nothing. */
export const englishKind = (kind: string): string => KINDS[kind.toLocaleLowerCase("vi")] ?? "";

const KIND = new RegExp(`^(${Object.keys(KINDS).join("|")}) (.+)$`, "iu");

function english(fullName: string): string {
  const [, kind, name] = KIND.exec(fullName) ?? [];
  if (!kind || !name) return fullName;
  const word = englishKind(kind);
  return /^\d/.test(name) ? `${word} ${name}` : `${name} ${word}`;
}

/** A place's name with its kind: “Phường Thới Long”, in English “Thới Long Ward”, “Ward 1”, or the name it has there itself. */
export const sayFullName = (fullName: string, en?: string | null): string => say(fullName, en ?? english(fullName));
