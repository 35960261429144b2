import type {Role} from "./document.js";
import type {Line} from "./line.js";

/** A line or paragraph and what it is; offsets are those of the cleaned text. */
export interface LayoutStretch extends Line {
  role: Role;
}

/** What an article's own lines say about it. */
export interface Layout {
  /** In order; they never overlap. */
  stretches: LayoutStretch[];
  title: string | null;
  author: string | null;
  published: string | null;
}

/** Calls the first paragraph the lede, where more follow and no heading stands between it and the title. */
export function ledeFirst(stretches: LayoutStretch[]): LayoutStretch[] {
  const told = stretches.filter(({role}) => role === "body" || role === "heading" || role === "title");
  const [lede, ...rest] = told.slice(told.findIndex(({role}) => role === "title") + 1);
  if (lede?.role !== "body" || !rest.length) return stretches;
  return stretches.map((stretch) => (stretch === lede ? {...stretch, role: "lede"} : stretch));
}

export function findRole(stretches: LayoutStretch[], role: Role): LayoutStretch | undefined {
  return stretches.find((stretch) => stretch.role === role);
}
