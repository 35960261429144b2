import {expect, it} from "vitest";
import {extract} from "../../../loaders/combine/extract.js";
import {orgBefore} from "../../../loaders/combine/org.js";
import {documentOf} from "../../document.js";

it.each([
  ["chi bộ phòng kinh tế quận, một đơn vị làm điểm, mở đại hội ngày ", "chi bộ phòng kinh tế quận"],
  ["đảng bộ công an tỉnh đã đại hội ngày ", "đảng bộ công an tỉnh"],
  ["chi bộ trường thpt bình thủy tổ chức đại hội ngày ", "chi bộ trường thpt bình thủy"],
  ["đảng bộ phường ba láng mở đại hội ngày ", undefined],
  ["chi bộ ấp mỹ phước có ", "chi bộ ấp mỹ phước"],
  ["chi bộ 8 mở đại hội ngày ", "chi bộ 8"],
  ["quận có 46 chi bộ, ", undefined]
])("orgBefore(%j) is an office's, never a locality's", (text, name) => {
  const found = orgBefore(text);
  expect(found && text.slice(...found)).toBe(name);
});

it("extract(document) says of which body a congress is", () => {
  const document = documentOf(
    "Chi bộ Phòng Kinh tế quận Cái Răng, một đơn vị làm điểm, tổ chức đại hội ngày 11-5. Đảng bộ phường Ba Láng mở đại hội ngày 8-5.",
    {published: "2020-06-01", place: "Cái Răng, Cần Thơ"}
  );
  const dates = extract(document).filter(({indicator}) => indicator === "congress_held_date");
  expect(dates.map(({org}) => org)).toEqual(["Chi bộ Phòng Kinh tế quận Cái Răng", null]);
});

it("extract(document) goes on with a body that is not named again", () => {
  const document = documentOf("Chi bộ Phòng Kinh tế quận đã đại hội. Xong việc, chi bộ phân công 5 cấp ủy viên.", {
    ...{published: "2020-06-01", place: "Cái Răng, Cần Thơ"}
  });
  expect(extract(document).map(({org}) => org)).toEqual(["Chi bộ Phòng Kinh tế quận"]);
});
