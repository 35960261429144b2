import {describe, expect, it} from "vitest";
import {commitments} from "../../../loaders/judge/commitment/commitments.js";
import {examine} from "../../../loaders/combine/extract.js";
import {indicators} from "../../../loaders/indicator/list.js";
import {linkResolutions} from "../../../loaders/judge/resolutions.js";
import {documentOf} from "../../document.js";

const table = indicators();
const known = {indicators: new Map(table.map((each) => [each.code, each])), breaks: []};

function linked(...texts: string[]) {
  const read = texts.map((text, i) =>
    examine({...documentOf(text, {published: "2020-11-01", place: "Cần Thơ"}), document_id: `bai-${i + 1}`})
  );
  const observations = read.flatMap((each) => each.observations);
  const citations = read.flatMap((each) => each.citations);
  return linkResolutions(citations, commitments(observations, known, "2020-11-01"), observations);
}

const told = (text: string) => linked(text).resolutions[0];

describe("what an article tells of a resolution", () => {
  it("reads its number, what it is about and who made it", () => {
    expect(
      told("Huyện ủy Cờ Đỏ ra Nghị quyết số 03-NQ/HU về “Xây dựng chi bộ ấp vững mạnh”; nhiều nơi làm theo.")
    ).toMatchObject({
      ...{naming: "numbered", number: "03-NQ/HU", subject: "Xây dựng chi bộ ấp vững mạnh", body: "Huyện ủy"},
      ref_area_path: ["Cần Thơ", "Cờ Đỏ"]
    });
  });

  it("reads whose congress adopted it, and for which term", () => {
    expect(
      told("Nghị quyết Đại hội Đảng bộ quận Ô Môn lần thứ XII, nhiệm kỳ 2020-2025 đề ra 15 chỉ tiêu chủ yếu.")
    ).toMatchObject({
      ...{naming: "congress", name: "Nghị quyết Đại hội Đảng bộ quận Ô Môn", body: "Đảng bộ quận Ô Môn"},
      ...{term_start: 2020, term_end: 2025, number: null, targets: 15, programmes: null},
      ref_area_path: ["Cần Thơ", "Ô Môn"]
    });
  });

  it("supposes nothing that is not told", () => {
    expect(told("Nghị quyết Đại hội Đảng bộ quận Ô Môn đã đi vào cuộc sống.")).toMatchObject({
      ...{term_start: null, term_end: null, ordinal: null, targets: null, subject: null}
    });
    expect(linked("Các nghị quyết của Đảng, Nghị quyết Đại hội Đảng đi vào cuộc sống.").resolutions).toEqual([]);
  });

  it("knows a resolution again in another article by its place and term", () => {
    const {resolutions} = linked(
      "Nghị quyết Đại hội Đảng bộ quận Ô Môn nhiệm kỳ 2020-2025 được thông qua.",
      "Nghị quyết Đại hội Đảng bộ quận Ô Môn nhiệm kỳ 2020-2025 đề ra 15 chỉ tiêu.",
      "Nghị quyết Đại hội Đảng bộ quận Ô Môn nhiệm kỳ 2015-2020 đã hoàn thành."
    );
    expect(resolutions).toHaveLength(3);
    expect(resolutions[0]!.resolution_id).toBe(resolutions[1]!.resolution_id);
    expect(resolutions[2]!.resolution_id).not.toBe(resolutions[0]!.resolution_id);
  });
});

describe("what a commitment belongs to", () => {
  it("is the congress resolution that its article names of its place", () => {
    const {resolutions, commitments: rows} = linked(
      "Nghị quyết Đại hội Đảng bộ quận Ô Môn nhiệm kỳ 2020-2025 được thông qua. Quận Ô Môn phấn đấu đến năm 2025 xây mới 9 trường. Quận Cái Răng phấn đấu đến năm 2025 xây mới 7 trường."
    );
    const [congress, untold] = resolutions;
    expect(rows.map(({resolution_id}) => resolution_id)).toEqual([congress!.resolution_id, untold!.resolution_id]);
    expect(untold).toMatchObject({naming: "untold", name: null, ref_area_path: ["Cần Thơ", "Cái Răng"]});
  });
});
