import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import ts from "typescript-eslint";

/** What a half may not import of the other; `site/rooms.ts` holds the walls within them. */
const never = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: {"no-restricted-imports": ["error", {patterns}]}
});

/** A word with a letter that Vietnamese has and English has not. */
const VIETNAMESE =
  "/(?:^|[^\\p{L}])(?!(?:Thước|Đo)(?!\\p{L}))\\p{L}*[ạảãàáấầẩẫậâắằẳẵặăẹẻẽèéếềểễệêỉĩịìíọỏõòóốồổỗộôớờởỡợơụủũùúứừửữựưỳỵỷỹýđ]/iu";

/** Readers' words are said in both languages, at drawing time. */
const saidTwice = ["Literal[value=%]:not(Property > .key)", "TemplateElement[value.raw=%]"].map((node) => ({
  selector: `${node.replace("%", VIETNAMESE)}:not(CallExpression[callee.name='say'] *)`,
  message: "say it in both languages: say(vi, en)"
}));

/** The policy of the pages forbids handlers in attributes, and htl writes one before it replaces it. */
const handlers = {
  selector: "TaggedTemplateExpression[tag.name='html'] > TemplateLiteral > TemplateElement[value.raw=/\\son[a-z]+=$/]",
  message: "write ${{onclick: () => …}} instead"
};

/** A script that failed to load while the machine was offline is lost to the page: `code` waits for the network. */
const unready = {
  selector: "ImportExpression:not(CallExpression[callee.name='code'] *)",
  message: "load it by code(() => import(…)) of engine/network.ts"
};

export default [
  {ignores: ["dist/", ".cache/", "src/.observablehq/", "node_modules/"]},
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", {argsIgnorePattern: "^_", varsIgnorePattern: "^_"}],
      "no-irregular-whitespace": ["error", {skipStrings: true, skipRegExps: true, skipComments: true}],
      "no-misleading-character-class": "off"
    }
  },
  never(["loaders/**"], [{group: ["**/src/**", "**/site/**"], message: "loaders never import pages"}]),
  never(
    ["src/**"],
    [
      {regex: "/loaders/(?!tables/)|/site/", message: "pages know tables, not loaders"},
      {regex: "/loaders/tables/", message: "pages take types of the tables, no values", allowTypeImports: true}
    ],
    ["src/data/**", "src/look/**"]
  ),
  {
    files: ["src/**"],
    ignores: ["src/notebook/**"],
    rules: {"no-restricted-syntax": ["error", ...saidTwice, handlers, unready]}
  },
  {files: ["src/notebook/**"], rules: {"no-restricted-syntax": ["error", handlers, unready]}},
  prettier
];
