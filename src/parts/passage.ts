/** A row of `passages`: a stretch of an article with its place in the raw text. */
export interface ShownPassage {
  passage: number;
  paragraph: number;
  role: string;
  passage_start: number;
  passage_end: number;
  text: string;
}
