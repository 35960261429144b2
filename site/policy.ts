import {createHash} from "node:crypto";

/**
 * What a page may load and run: the site's own files and nothing else. A text that is taken for markup somewhere can then still
 * neither run nor ask another host. Styles may stand in the page, since charts are drawn with them; WebAssembly may be compiled,
 * text may not. Workers start from a blob, so that this holds for them too (docs/security.md).
 */
const DIRECTIVES: readonly (readonly [name: string, ...sources: string[]])[] = [
  ["default-src", "'none'"],
  ["script-src", "'self'", "'wasm-unsafe-eval'"],
  ["style-src", "'self'", "'unsafe-inline'"],
  ["img-src", "'self'", "data:", "blob:"],
  ["font-src", "'self'", "data:"],
  ["connect-src", "'self'"],
  ["worker-src", "'self'", "blob:"],
  ["base-uri", "'self'"],
  ["form-action", "'self'"]
];

/** An address that a reader follows elsewhere does not say from which page. */
export const REFERRER = "same-origin";

/** What a policy allows an inline script by: its text, to the letter. */
export const hashOf = (script: string): string =>
  `'sha256-${createHash("sha256").update(script, "utf8").digest("base64")}'`;

/** The policy of a page that holds these inline scripts. */
export const policyOf = (scripts: readonly string[]): string =>
  DIRECTIVES.map((directive) =>
    [...directive, ...(directive[0] === "script-src" ? new Set(scripts.map(hashOf)) : [])].join(" ")
  ).join("; ");

/** Headers that a page cannot say of itself, and that every host of the site should send (docs/publishing.md). */
export const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": "frame-ancestors 'self'",
  "Referrer-Policy": REFERRER,
  "X-Content-Type-Options": "nosniff"
};

/**
 * The one script that may compile text: the worker of a notebook's transforms, whose library makes functions of its verbs. Its
 * policy is its own, since it starts from its address; it gives up all ways to the network itself, and a host may make sure.
 */
export const TRANSFORM_WORKER = {
  path: /\/_import\/scripts\/transform-worker\.\w+\.js$/,
  policy: "default-src 'none'; script-src 'self' 'unsafe-eval'"
};
