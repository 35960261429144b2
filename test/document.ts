import type {Document} from "../loaders/article/document.js";

/** A document that is one stretch of body text. */
export const documentOf = (text: string, more: Partial<Document> = {}): Document => ({
  document_id: "bai",
  file: "bai.txt",
  text,
  title: "",
  publisher: null,
  url: null,
  author: null,
  published: null,
  place: null,
  parts: [{role: "body", start: 0, end: text.length}],
  ...more
});
