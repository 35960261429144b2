import "../../page.js";
import {expect, it} from "vitest";
import {qualityChanges} from "../../../src/views/quality/changes.js";
import {saidIn} from "../../../src/words/say.js";
import {figure} from "../../figures.js";

it("the list of changes marks what it says in Vietnamese among its English", () => {
  const row = {...figure({qualifier: "miền núi"}), all_changes: 1};
  const changes = [{...row, change: "removed"}];
  const drawn = saidIn("en", () =>
    qualityChanges.draw({changes, present: []} as never, {params: {}, root: ""} as never)
  ) as HTMLElement;
  const marked = [...drawn.querySelectorAll("li [lang=vi]")].map(({textContent}) => textContent);
  expect(marked).toContain("miền núi");
});
