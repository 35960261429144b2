import {strFromU8, strToU8} from "fflate";
import mammoth from "mammoth";
import {fault, type Fault} from "../check/fault.js";
import type {Converted} from "./converted.js";
import {readHtml} from "./html.js";
import {withNumbers} from "./docx-numbers.js";
import {rezip, unzip, type Unzipped} from "./unzip.js";

/** What of a document its words are in: pictures, macros and what is embedded are left packed. */
const WORDS = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w-]+\.xml(?:\.rels)?)$/;

/** A document of Word: its paragraphs, items, tables and notes. Links lead nowhere from here, and no macro is looked at. */
export async function readDocx(bytes: Uint8Array): Promise<Converted> {
  const pictures = {count: 0};
  const {value} = await mammoth.convertToHtml(
    {buffer: rezip(numbered(unzip(bytes, (name) => WORDS.test(name))))},
    {
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => {
        ++pictures.count;
        return Promise.resolve({src: ""});
      })
    }
  );
  return {...readHtml(value), left: picturesLeft(pictures.count)};
}

const [DOCUMENT, NUMBERING, STYLES] = ["word/document.xml", "word/numbering.xml", "word/styles.xml"] as const;

/** The numbers of its lists as words of its paragraphs, since the library knows neither “II.” nor “1.2.” nor “a)”. */
function numbered({[NUMBERING]: numbering, ...files}: Unzipped): Unzipped {
  const [document, styles] = [files[DOCUMENT], files[STYLES]];
  if (!numbering || !document) return files;
  const text = withNumbers(strFromU8(document), strFromU8(numbering), styles ? strFromU8(styles) : "");
  return {...files, [DOCUMENT]: strToU8(text)};
}

/** What is told of pictures: their words and figures are nobody's. */
export const picturesLeft = (count: number): Fault[] =>
  count
    ? [
        fault(
          null,
          `${count} ảnh trong tệp không có chữ để đọc; nếu ảnh là bảng số liệu, hãy gõ lại thành bảng`,
          `${count} ${count === 1 ? "picture" : "pictures"} in it cannot be read; if one shows a table, type it in as one`
        )
      ]
    : [];
