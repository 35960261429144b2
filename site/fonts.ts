import {createRequire} from "node:module";

const WEIGHTS = [400, 500, 600, 700];

/** Letters of each subset, as the typeface's own style sheets have it. */
const SUBSETS = {
  vietnamese:
    "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB",
  latin:
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD"
};

/** The typeface's files: a subset and a weight each, “latin-400”. */
export const FONTS = Object.keys(SUBSETS).flatMap((subset) => WEIGHTS.map((weight) => `${subset}-${weight}`));

/** What says of all pages of a built site where they are, in 3 kB that each would else hold. */
export const FONTS_FILE = "look/fonts.css";

/** Where a file of the typeface lies on this machine. */
export const fontFile = (font: string): string =>
  createRequire(import.meta.url).resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${font}-normal.woff2`);

const fontFace = (folder: string, font: string): string => {
  const [subset, weight] = font.split("-") as [keyof typeof SUBSETS, string];
  const src = `url(${folder}${font}.woff2) format("woff2")`;
  return `@font-face{font-family:"Be Vietnam Pro";font-weight:${weight};font-display:swap;src:${src};unicode-range:${SUBSETS[subset]}}`;
};

/** The typeface, whose files lie in a folder. */
export const fontFaces = (folder: string): string => FONTS.map((font) => fontFace(folder, font)).join("");
