// Vietnamese as older programs write it: what the tests of its reading are made of.

/** The bytes of TCVN 5712 from A1 on, as its standard lists them; its fonts have no capital letters with tones. */
const TCVN3 = "ĂÂÊÔƠƯĐăâêôơưđ??????àảãáạ?ằẳẵắ???????ặầẩẫấậè?ẻẽéẹềểễếệìỉ???ĩíịò?ỏõóọồổỗốộờởỡớợù?ủũúụừửữứựỳỷỹýỵ";
export const toTcvn3 = (text: string): string =>
  Array.from(text, (char) => {
    const at = TCVN3.indexOf(char === "?" ? "\0" : char);
    const lower = TCVN3.indexOf(char.toLowerCase());
    return at >= 0 || (lower >= 0 && char > "~") ? String.fromCharCode(0xa1 + (at >= 0 ? at : lower)) : char;
  }).join("");

const TONES: Record<string, [plain: string, hat: string, breve: string]> = {
  "": ["", "â", "ê"],
  "\u0301": ["ù", "á", "é"],
  "\u0300": ["ø", "à", "è"],
  "\u0309": ["û", "å", "ú"],
  "\u0303": ["õ", "ã", "ü"],
  "\u0323": ["ï", "ä", "ë"]
};
const I = new Map([..."íìỉĩị"].map((char, i) => [char, "íìæóò"[i]!]));
export const toVni = (text: string): string =>
  Array.from(text, (char) => {
    const lower = char.toLowerCase();
    const cased = (letters: string): string => (lower === char ? letters : letters.toUpperCase());
    if (char <= "~") return char;
    if (lower === "đ") return cased("ñ");
    if (lower === "ỵ") return cased("î");
    if (I.has(lower)) return cased(I.get(lower)!);
    const [base = "", ...marks] = lower.normalize("NFD");
    const tone = marks.find((mark) => mark in TONES) ?? "";
    const [plain, hat, breve] = TONES[tone]!;
    if (marks.includes("\u031B")) return cased((base === "o" ? "ô" : "ö") + plain);
    return cased(base + (marks.includes("\u0302") ? hat : marks.includes("\u0306") ? breve : plain));
  }).join("");

/** What Windows has between 80 and 9F, as its bytes. */
export const asWindows = (text: string): string =>
  Array.from(text, (char) => (WINDOWS.includes(char) ? String.fromCharCode(0x80 + WINDOWS.indexOf(char)) : char)).join(
    ""
  );

const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
export const toTwice = (text: string): string =>
  Array.from(Buffer.from(text), (byte) => WINDOWS[byte - 0x80] ?? String.fromCharCode(byte)).join("");

/** The bytes of Windows-1258, which writes tones behind their letters. */
export const windows1258 = (text: string): Buffer => {
  const decoder = new TextDecoder("windows-1258");
  const byte = new Map(Array.from({length: 256}, (_, i) => [decoder.decode(Uint8Array.of(i)), i]));
  // Precomposed vowels with ^ ˘ and horn stay, tones come off as marks: how the code page writes Vietnamese.
  const letters = text
    .normalize("NFD")
    .replace(
      /([aeiouyAEIOUY])([\u0300\u0301\u0303\u0309\u0323]?)([\u0302\u0306\u031B])([\u0300\u0301\u0303\u0309\u0323]?)/g,
      (_, vowel: string, early: string, hat: string, late: string) => (vowel + hat).normalize("NFC") + early + late
    );
  return Buffer.from(Array.from(letters, (letter) => byte.get(letter)!));
};
