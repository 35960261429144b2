import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import ts from "typescript-eslint";

/** Arrows go one way (docs/architecture.md): what each folder may not import. */
const never = (files, group, message) => ({
  files,
  rules: {"no-restricted-imports": ["error", {patterns: [{group, message, allowTypeImports: true}]}]}
});

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
  never(["loaders/**"], ["**/src/**", "**/site/**"], "loaders never import pages"),
  never(
    ["src/components/**", "src/engine/**", "src/views/**"],
    ["**/loaders/**", "**/site/**"],
    "pages know tables, not loaders"
  ),
  prettier
];
