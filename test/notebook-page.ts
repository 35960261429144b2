import type {Locator, Page} from "playwright-core";
import {hashOf} from "../src/notebook/link.js";
import type {Cell} from "../src/notebook/notebook.js";
import {WAIT} from "./patience.js";

export const NOTEBOOK = "kham-pha.html";

export const cellOf = (page: Page, name: string): Locator => page.locator(`[data-cell="${name}"]`);

/** Waits until a cell is in a state. */
export const stateOf = (page: Page, name: string, state: string): Promise<void> =>
  page.locator(`[data-cell="${name}"][data-state=${state}]`).waitFor(WAIT);

/** The address of a notebook of these cells. */
export const linkOf = async (...cells: Cell[]): Promise<string> =>
  `${NOTEBOOK}#${await hashOf({title: "Sổ thử", cells})}`;
