/** What a kind of file is called, and what its owner does to have it read. */
export interface Format {
  extensions: readonly string[];
  name: readonly [vi: string, en: string];
  advice: readonly [vi: string, en: string];
}

type Words = readonly [vi: string, en: string];

const AS_TEXT: Words = [
  "hãy mở bằng chương trình của nó rồi lưu thành tệp .txt với bảng mã UTF-8",
  "open it with its own program and save it as .txt in UTF-8"
];
const TYPED: Words = [
  "hãy chép phần chữ trong ấy vào một tệp .txt (UTF-8)",
  "copy the words in it into a .txt file (UTF-8)"
];
const UNPACKED: Words = ["hãy giải nén rồi đưa từng tệp vào", "unpack it and put the files in one by one"];
const AS_CSV: Words = [
  "hãy mở bằng chương trình của nó, lưu từng trang bảng thành tệp .csv (UTF-8) vào thư mục official và viết tệp .yaml đi kèm",
  "open it with its own program, save each sheet as .csv (UTF-8) in the folder official and write the .yaml beside it"
];
const AS_TABLE: Words = [
  "hãy để bảng số liệu trong thư mục official, cùng một tệp .yaml nói bảng ấy là gì; bài viết thì lưu thành .txt hoặc .md",
  "a table goes into the folder official with a .yaml that says what it is; an article is saved as .txt or .md"
];
const AS_ARTICLE: Words = [
  "hãy để bài viết trong thư mục articles; bảng số liệu thì lưu thành .csv",
  "an article goes into the folder articles; a table is saved as .csv"
];

const format = (extensions: string, vi: string, en: string, advice: Words): Format => ({
  extensions: extensions.split(" "),
  name: [vi, en],
  advice
});

const AT_ITS_PLACE: Words = [
  "bảng số liệu cùng tệp .yaml của nó để trong thư mục official, phần duyệt trong reviews, địa phương trong places; hãy chuyển tệp tới đó",
  "a table with its .yaml goes into the folder official, reviews into reviews, places into places; put the file there"
];
const AS_SHAPES: Words = [
  "hãy để ranh giới trong thư mục places/boundaries",
  "boundaries go into the folder places/boundaries"
];

const WORD = format("doc docx docm dot dotx odt wps pages", "tệp Word", "a word processor's file", AS_TEXT);
const SHEET = format("xls xlsx xlsm xlsb ods numbers et", "tệp bảng tính Excel", "a spreadsheet", AS_CSV);
const TABLE = format("csv tsv tab", "bảng số liệu", "a table", AS_TABLE);
const ARTICLE = format("md txt", "bài viết", "an article", AS_ARTICLE);

/** Kinds of file that are often put among articles and tables, and that are not read there. */
const COMMON: readonly Format[] = [
  WORD,
  SHEET,
  format("pdf ps eps djvu xps", "tệp PDF", "a PDF file", AS_TEXT),
  format("rtf", "tệp RTF", "an RTF file", AS_TEXT),
  format("ppt pptx pps ppsx odp key", "tệp trình chiếu", "a presentation", AS_TEXT),
  format("htm html xhtml mht mhtml webarchive xml", "trang web", "a web page", AS_TEXT),
  format("epub mobi azw azw3 prc fb2", "sách điện tử", "an electronic book", AS_TEXT),
  format("eml msg", "thư điện tử", "a mail", AS_TEXT),
  format("jpg jpeg png gif bmp tif tiff webp heic heif svg ico psd ai", "ảnh", "a picture", TYPED),
  format(
    "mp3 m4a wav wma ogg aac flac mp4 mov avi mkv wmv webm 3gp",
    "tệp âm thanh hoặc video",
    "sound or film",
    TYPED
  ),
  format("zip rar 7z gz tgz tar bz2 xz zst", "tệp nén", "an archive", UNPACKED),
  format("json jsonl ndjson geojson db sqlite mdb accdb dbf sav parquet", "tệp dữ liệu", "a file of data", AS_TABLE),
  format("url lnk webloc desktop", "lối tắt", "a shortcut", [
    "hãy chép chính bài ấy vào đây",
    "copy the article itself to here"
  ]),
  format("text markdown mkd mdx log asc nfo", "tệp văn bản", "a text file", [
    "nếu là bài viết, hãy đổi đuôi tên tệp thành .txt hoặc .md",
    "if it is an article, let its name end in .txt or .md"
  ])
];

/** What a folder of inputs reads, by the ends of names, and what is said of the rest. */
export interface Folder {
  reads: readonly string[];
  /** Of kinds that another folder reads. */
  elsewhere: readonly Format[];
}

/** What the folder of articles does not read. */
export const BESIDE_ARTICLES: Folder["elsewhere"] = [
  format("yaml yml", "tệp mô tả", "a description", [
    "không có tài liệu nào mang tên ấy bỏ đuôi .yaml; hãy đặt tên theo tài liệu, như bai.docx.yaml, hoặc xóa đi",
    "no document has that name without .yaml; call it by its document, as bai.docx.yaml, or delete it"
  ])
];

export const OFFICIAL: Folder = {
  reads: ["csv", "tsv", "tab", "xls", "xlsx", "xlsm", "xlsb", "ods", "json", "yaml"],
  elsewhere: [
    ARTICLE,
    format("yml", "tệp mô tả", "a description", ["hãy đổi đuôi tên tệp thành .yaml", "let its name end in .yaml"])
  ]
};

export const REVIEWS: Folder = {reads: ["yaml", "yml"], elsewhere: []};

export const BOUNDARIES: Folder = {
  reads: ["geojson"],
  elsewhere: [
    format("json topojson shp shx dbf prj cpg kml kmz gpkg", "tệp bản đồ", "a map file", [
      "hãy xuất lại từ phần mềm bản đồ ở dạng GeoJSON, tên tệp kết thúc bằng .geojson",
      "export it from the map program as GeoJSON, with a name that ends in .geojson"
    ])
  ]
};

/** Where only files of certain names are read: what else may be found there. */
export const ELSEWHERE: readonly Format[] = [
  format("md txt", "tệp chữ", "a text", [
    "hãy để bài viết trong thư mục articles; ghi chú thì đặt tên là README.md, hoặc chuyển ra ngoài",
    "an article goes into the folder articles; call a note README.md, or take it away"
  ]),
  TABLE,
  format("yaml yml", "tệp YAML", "a YAML file", AT_ITS_PLACE),
  format("geojson topojson shp shx dbf prj cpg kml kmz gpkg", "tệp bản đồ", "a map file", AS_SHAPES)
];

/** What a file is by the end of its name, among these kinds and those that are common; undefined where that says nothing. */
export const formatOf = (path: string, kinds: readonly Format[]): Format | undefined =>
  [...kinds, ...COMMON].find(({extensions}) => extensions.includes(extensionOf(path)));

/** The end of a name without its dot, in lower case; empty where there is none. */
export const extensionOf = (path: string): string =>
  /[^/]\.([^./]+)$/.exec(path)?.[1]?.normalize("NFC").toLowerCase() ?? "";

/** What is said of a file that a folder does not read: what it is and what to do. */
export function unread(path: string, {reads, elsewhere}: Folder): Words {
  const extension = extensionOf(path);
  const ends = reads.map((each) => `.${each}`);
  const known = formatOf(path, elsewhere);
  if (known)
    return [
      `đây là ${known.name[0]} (.${extension}); ${known.advice[0]}`,
      `this is ${known.name[1]} (.${extension}); ${known.advice[1]}`
    ];
  const [vi, en] = extension
    ? [`loại tệp .${extension} không đọc được`, `files .${extension} are not read`]
    : ["tên tệp không có đuôi", "the name of the file has no ending"];
  return [
    `${vi}; ở đây chỉ đọc ${ends.join(" và ")}; hãy lưu lại ở dạng ấy, hoặc chuyển tệp ra ngoài`,
    `${en}; only ${ends.join(" and ")} are read here; save it as one of these, or take it away`
  ];
}

/** What systems and programs leave in every folder: nobody's article. */
const LEFT_BY_SYSTEMS =
  /^(?:\.DS_Store|\.localized|\._.*|\.Spotlight-V100|\.Trashes|\.fseventsd|Thumbs\.db|ehthumbs\.db|desktop\.ini|\$RECYCLE\.BIN|System Volume Information|__MACOSX|\.git|\.gitkeep|\.gitignore|\.gitattributes|\.svn|\.hg|\.keep|\.~lock\..*#|~\$.*|\.#.*|\..*\.sw[a-p]|\.nfs\w+|lost\+found|@eaDir)$/i;

export const isSystems = (name: string): boolean => LEFT_BY_SYSTEMS.test(name);
