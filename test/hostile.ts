import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {PROJECT} from "../site/project.js";

/**
 * Texts that would run, fetch or break out wherever one is taken for markup, script, address, formula or name; each sets `__ran`.
 * Tags are written so that the reading of articles, which refuses the code of web pages, takes them for words.
 */
const OWN = [
  "<script/x>window.__ran='script'</script/x>",
  "</title/x></style/x></textarea></script/x><script/x>__ran='ends'</script/x>",
  "<img/src=x:y/onerror=\"__ran='image'\">",
  "<svg/onload=__ran='svg'><animate onbegin=__ran='animate' attributeName=x dur=1s>",
  "<details open ontoggle=__ran='details'>",
  '" autofocus onfocus="__ran=\'quote\'" x="',
  "' onpointerenter='__ran=1",
  "` onclick=`__ran=1`",
  "javascript:window.__ran='address'",
  "jAvAsCrIpT\n:__ran='folded'",
  "vbscript:msgbox(__ran)",
  "data:text/html;base64,PHNjcmlwdD5fX3Jhbj0xPC9zY3JpcHQ+",
  "https://HOST/\"><script/x>__ran='url'</script/x>",
  "//HOST/a.js",
  "<iframe/src=javascript:__ran='frame'></iframe/x>",
  "<object data=//HOST/x></object><embed src=//HOST/y>",
  "<base href=//HOST/><link/rel=stylesheet href=//HOST/x.css>",
  "<meta/http-equiv=refresh content='0;url=//HOST/'>",
  "<style/x>*{background:url(//HOST/x)}@import '//HOST/y'</style/x>",
  "<form/action=//HOST/><button/formaction=javascript:__ran=1>",
  "<math><annotation-xml encoding=text/html><img/src=x:y/onerror=__ran=1></annotation-xml></math>",
  "<noscript><x title='</noscript><img/src=x:y/onerror=__ran=1>'></noscript>",
  "<!--- ><img/src=x:y/onerror=__ran='comment'> -->",
  "<![CDATA[><script/x>__ran='cdata'</script/x>]]>",
  "&lt;script&gt;__ran='twice'&lt;/script&gt;",
  "<a/href=\"&#x6A;avascript:__ran='entity'\">a</a/x>",
  "[a](javascript:__ran='link') ![b](//HOST/b.png)",
  "<//HOST/auto> [c]: javascript:__ran",
  "${globalThis.__ran='template'}",
  "{{this.constructor.constructor('__ran=1')()}}",
  "\u2029<script/x>__ran='separator'</script/x>",
  '=HYPERLINK("//HOST/"&B2,"x")',
  "\t+cmd|'/c calc'!A1",
  "＝1+2",
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "..%2F..%2Fetc%2Fhosts",
  "\u202Emn.exe\u2066"
];

/** Others of these kinds lie beside some checkouts of the project. */
const BESIDE = join(PROJECT, "..", "shared", "hostile", "strings.json");

const beside = (): string[] =>
  existsSync(BESIDE)
    ? (JSON.parse(readFileSync(BESIDE, "utf8")) as string[]).map((text) => text.replaceAll("__x", "__ran"))
    : [];

export const HOSTILE_TEXTS: readonly string[] = [...new Set([...OWN, ...beside()])];

/** What no markup of ours has; where one of these stands in a page, a text was taken for markup. */
const FORBIDDEN =
  "script:not([type='application/json']), iframe, frame, object, embed, base, link, meta, animate, math";

/** By what styles ask for a file. */
const FETCHING = /url\(|expression|@import/i;

/** What in a page, or a piece of one, was made of a text that is none of ours: nothing where all is well. */
export function breaches(root: ParentNode): string[] {
  const found = [...root.querySelectorAll(FORBIDDEN)].map(({outerHTML}) => outerHTML);
  for (const {textContent} of root.querySelectorAll("style")) if (FETCHING.test(textContent)) found.push(textContent);
  for (const element of root.querySelectorAll("*"))
    for (const {name, value} of element.attributes) {
      if (/^on|^srcdoc$|^formaction$/i.test(name)) found.push(`${name}=${value}`);
      if (/^(?:href|src|action|xlink:href|data|poster)$/i.test(name) && !isHarmless(value))
        found.push(`${name}=${value}`);
      if (name === "style" && FETCHING.test(value)) found.push(`style=${value}`);
    }
  return found.map((each) => each.slice(0, 200));
}

/** An address of the site, or one of the web that only a reader's click opens. */
function isHarmless(value: string): boolean {
  const {protocol, host} = new URL(value, "https://site.example/a/b");
  return protocol === "https:"
    ? host === "site.example" || host === "bai.example"
    : protocol === "http:" && host === "bai.example";
}
