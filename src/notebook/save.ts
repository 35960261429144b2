import {fold} from "../words/fold.js";

/** A file's name from a title: “Hộ nghèo 2014” → “ho-ngheo-2014”. */
export const fileName = (title: string, ending: string): string =>
  `${
    fold(title)
      .replace(/[^a-z0-9]+/g, "-")
      .slice(0, 60)
      .replace(/^-|-$/g, "") || "so-kham-pha"
  }.${ending}`;
