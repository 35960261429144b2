import type {Figure} from "../rows/figure.js";
import {asWritten} from "./foreign.js";
import {say} from "./say.js";

type Named = Pick<Figure, "indicator_vi" | "indicator_en">;

/** What the indicator is called; null of one that no table lists. */
export const sayIndicatorName = ({indicator_vi, indicator_en}: Named): string | null =>
  indicator_vi && say(indicator_vi, indicator_en ?? indicator_vi);

/** What narrows the indicator: in the page's language where a list has it, else in the text's own words. */
export const sayQualifier = ({qualifier, qualifier_en}: Pick<Figure, "qualifier" | "qualifier_en">): string | null =>
  qualifier && say(qualifier, qualifier_en ?? qualifier);

type Words = string | HTMLElement;

/** The same as a part of a page, where the text's own words are told apart from the page's language. */
export const qualifierOf = (figure: Pick<Figure, "qualifier" | "qualifier_en">): Words | null =>
  figure.qualifier && (figure.qualifier_en ? sayQualifier(figure) : asWritten(figure.qualifier));

/** What is known of several things, one behind the other. */
export const inLine = (parts: readonly (Words | null | undefined | false)[]): Words[] =>
  parts.filter((part): part is Words => Boolean(part)).flatMap((part, i) => (i ? [" · ", part] : [part]));

/** What narrows a thing, behind its name, “ (miền núi)”: income a month is no income a year. A figure of no list is called by it. */
export const sayNarrowing = (figure: Named & Pick<Figure, "qualifier" | "qualifier_en">): string =>
  figure.indicator_vi && figure.qualifier ? ` (${sayQualifier(figure)})` : "";
