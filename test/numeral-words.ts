/** The choices of a writer where Vietnamese has two words for one thing. */
export interface Wording {
  /** For empty tens: một trăm lẻ ba, một trăm linh ba. */
  empty: "lẻ" | "linh";
  thousand: "nghìn" | "ngàn";
  billion: "tỷ" | "tỉ";
  /** After mươi: hai mươi mốt, tư, lăm or một, bốn, nhăm. */
  one: "mốt" | "một";
  four: "tư" | "bốn";
  five: "lăm" | "nhăm";
  seven: "bảy" | "bẩy";
  /** Says the empty hundreds before tens: ba nghìn không trăm năm mươi, not ba nghìn năm mươi. */
  filled: boolean;
}

const NORTHERN: Wording = {
  empty: "linh",
  thousand: "nghìn",
  billion: "tỷ",
  one: "mốt",
  four: "tư",
  five: "lăm",
  seven: "bảy",
  filled: true
};

const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/** Writes a whole number up to 999 tỷ in words. The words are its own, so that it can tell where the reader's tables are wrong. */
export function inWords(n: number, wording: Partial<Wording> = {}): string {
  if (!Number.isInteger(n) || n < 0 || n > 999_999_999_999) throw new Error(`invalid number: ${n}`);
  const choices = {...NORTHERN, ...wording};
  return n === 0 ? DIGITS[0]! : groupsOf(n, choices).join(" ");
}

function groupsOf(n: number, wording: Wording): string[] {
  const scales = [wording.billion, "triệu", wording.thousand, ""];
  return scales.reduce<string[]>((said, scale, i) => {
    const group = Math.floor(n / 1000 ** (3 - i)) % 1000;
    if (!group) return said;
    return [...said, ...belowThousand(group, said.length === 0, wording), ...(scale ? [scale] : [])];
  }, []);
}

function belowThousand(n: number, first: boolean, wording: Wording): string[] {
  const [hundreds, rest] = [Math.floor(n / 100), n % 100];
  const says = hundreds > 0 || (!first && (rest < 10 || wording.filled));
  return [...(says ? [digit(hundreds, wording), "trăm"] : []), ...belowHundred(rest, says, wording)];
}

function belowHundred(n: number, afterHundreds: boolean, wording: Wording): string[] {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  if (tens > 1) return [digit(tens, wording), "mươi", ...(ones ? [afterTens(ones, wording)] : [])];
  if (tens === 1) return ["mười", ...(ones ? [ones === 5 ? "lăm" : digit(ones, wording)] : [])];
  return ones ? [...(afterHundreds ? [wording.empty] : []), digit(ones, wording)] : [];
}

const afterTens = (n: number, wording: Wording): string =>
  ({1: wording.one, 4: wording.four, 5: wording.five})[n] ?? digit(n, wording);

const digit = (n: number, {seven}: Wording): string => (n === 7 ? seven : DIGITS[n]!);
