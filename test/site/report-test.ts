import {expect, it, vi} from "vitest";
import {fault} from "../../loaders/check/fault.js";
import {quarantine, refused, Unreadable} from "../../loaders/check/quarantine.js";
import {report} from "../../site/report.js";

it("report() says a line for each row, and counts the files that lost something, each once", () => {
  const said: string[] = [];
  const [error, log] = (["error", "log"] as const).map((to) =>
    vi.spyOn(console, to).mockImplementation((line: string) => void said.push(line))
  );
  const review = new Unreadable("review", 3, "x");
  report({
    ...{documents: 2, tables: 0, figures: 1, localities: 1},
    quarantine: [
      quarantine("a.md", refused("unused_field", [fault(3, "“tags”", "“tags”")])),
      ...[review, review].map((each) => quarantine("reviews/a.yaml", each)),
      quarantine("b.txt", new Unreadable("empty"))
    ]
  });
  error!.mockRestore();
  log!.mockRestore();
  expect(said.map((line) => line.split(":")[0])).toEqual([
    "Lưu ý",
    "Chưa đọc được reviews/a.yaml, dòng 3",
    "Chưa đọc được reviews/a.yaml, dòng 3",
    "Chưa đọc được b.txt",
    "Đã đọc 2 bài"
  ]);
  expect(said.at(-1)).toContain("; 2 tệp chưa đọc được.");
});
