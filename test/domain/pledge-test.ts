import "../page.js";
import {expect, it} from "vitest";
import {stateRules} from "../../loaders/judge/commitment/rules.js";
import {STATES as JUDGED} from "../../loaders/tables/schema.js";
import {STATES} from "../../src/domain/pledge.js";
import {sayAnswered} from "../../src/domain/pledge-counts.js";
import {pledgeRules} from "../../src/parts/pledge-rules.js";
import {resolutionName, type ResolutionRow} from "../../src/parts/resolution.js";
import {boardOf, boardQuestions} from "../../src/views/promise/questions.js";

it("tells readers every rule by which promises are judged, in the order in which they are", () => {
  expect(pledgeRules.map(({rule, state}) => [rule, state])).toEqual(stateRules.map(({name, state}) => [name, state]));
  expect([...STATES].sort()).toEqual([...JUDGED].sort());
});

it("sayAnswered(counts) counts those that a figure decides", () => {
  expect(sayAnswered({reached: 4, behind: 1, on_course: 1, overdue: 2, not_comparable: 1})).toBe(
    "6 trong 9 cam kết có số liệu trả lời; 4 đã đạt"
  );
  expect(sayAnswered({overdue: 2})).toBe("Chưa cam kết nào trong 2 có số liệu trả lời");
});

const row = (told: Partial<ResolutionRow>): ResolutionRow => ({
  ...{resolution_id: "r", document_id: "d", naming: "congress", name: null, number: null, subject: null, body: null},
  ...{ordinal: null, term_start: null, term_end: null, ref_area: "916@2023", ref_area_path: ["Cần Thơ", "Ninh Kiều"]},
  ...{quote: null, quote_start: null, quote_end: null, name_start: null, name_end: null},
  ...{targets: null, targets_id: null, programmes: null, programmes_id: null},
  ...{place_name: "Ninh Kiều", place_full_name: "Quận Ninh Kiều", place_en: null, place_level: "district"},
  ...{parent_full_name: "Thành phố Cần Thơ", document_title: null, publisher: null, published: null, articles: 1},
  ...told
});

it.each([
  [{name: "Nghị quyết ĐH", term_start: 2020, term_end: 2025}, "Nghị quyết ĐH, quận Ninh Kiều (2020–2025)"],
  [{name: "nghị quyết Đại hội Đảng bộ quận Ninh Kiều"}, "Nghị quyết Đại hội Đảng bộ quận Ninh Kiều"],
  [{naming: "untold" as const, publisher: "Báo A"}, "Cam kết của quận Ninh Kiều (Báo A)"],
  [{name: "Nghị quyết 45-NQ/TW", ref_area: null, ref_area_path: []}, "Nghị quyết 45-NQ/TW"]
])("resolutionName(%j)", (told, said) => {
  expect(resolutionName(row(told)).join("")).toBe(said);
});

it("boardQuestions(board) writes what the address says as literals alone", () => {
  const {figures} = boardQuestions(boardOf({tinh: "x' OR TRUE --", "trang-thai": "a'b", han: "drop", ngay: "1'"}));
  expect(figures).toContain("'x'' OR TRUE --'");
  expect(figures).toContain("'a''b'");
  expect(figures).not.toContain("drop");
  expect(figures).not.toContain("1'");
});
