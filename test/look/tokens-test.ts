import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";

const css = readFileSync(new URL("../../src/look/tokens.css", import.meta.url), "utf8");

const tokens = (text: string): Record<string, string> =>
  Object.fromEntries(Array.from(text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g), ([, name, color]) => [name!, color!]));

const light = tokens(css.slice(0, css.indexOf("@media")));
const dark = {...light, ...tokens(css.slice(css.indexOf("prefers-color-scheme: dark")))};

/** Relative luminance, WCAG 2. */
function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

const texts = ["ink", "muted", "accent-ink"].flatMap((text) => [
  [text, "paper", 4.5] as const,
  ...(text === "ink" ? [[text, "marker", 4.5] as const] : []),
  [text, "panel", 4.5] as const
]);
const marks = ["accent", "peer", "focus", "tone-life", "tone-land", "tone-party", "tone-money", "tone-state"].map(
  (mark) => [mark, "paper", 3] as const
);

const tones = [1, 2, 3, 4, 5].map((tone) => [`map-ink-${tone}`, `map-${tone}`, 4.5] as const);

describe.each([
  ["light", light],
  ["dark", dark]
])("%s", (_, theme) => {
  it.each([...texts, ...marks, ...tones])("--%s on --%s has a contrast of %d at least", (front, back, least) => {
    expect(contrast(theme[front]!, theme[back]!)).toBeGreaterThanOrEqual(least);
  });
});
