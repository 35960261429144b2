import MarkdownIt from "markdown-it";
import type {SqlValue} from "../engine/sql.js";

/** Plain Markdown: no HTML of the text's own, no pictures (they would be fetched from elsewhere), links to the web alone. */
const markdown = new MarkdownIt({html: false, linkify: false, typographer: false}).disable(["image"]);

markdown.validateLink = (url) => /^(?:https?:\/\/|\.{0,2}\/|#|[\w-]+\.html)/i.test(url.trim());

// The page has its heading: those of a text are below it.
for (const rule of ["heading_open", "heading_close"])
  markdown.renderer.rules[rule] = (tokens, index, options, _, self) => {
    const token = tokens[index]!;
    token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 1)}`;
    return self.renderToken(tokens, index, options);
  };

const {link_open} = markdown.renderer.rules;

markdown.renderer.rules["link_open"] = (tokens, index, options, env, self) => {
  tokens[index]!.attrSet("rel", "noopener noreferrer");
  return link_open ? link_open(tokens, index, options, env, self) : self.renderToken(tokens, index, options);
};

const BRACED = /\$\{\s*([\p{L}_][\p{L}\p{N}_]*)\s*\}/gu;

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~]/g, "\\$&");

/** The text with the values of inputs where it names them. */
export const withValues = (source: string, values: ReadonlyMap<string, SqlValue>): string =>
  source.replace(BRACED, (whole, name: string) => {
    const value = values.get(name.toLowerCase());
    return value === undefined ? whole : escapeMarkdown(String(value ?? "–"));
  });

/** HTML of a text in Markdown, safe whoever wrote it. */
export const renderMarkdown = (source: string): string => markdown.render(source);
