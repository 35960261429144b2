import {describe, expect, it} from "vitest";
import {BadPhrase, classesOf, classes, expanded} from "../../../loaders/indicator/grammar.js";

const known = classesOf({hamlet: ["(thôn|ấp)", "thôn, bản"], place: ["<hamlet>", "xã"]});
const said = (phrase: string): string[] => expanded(phrase, known);

describe("expanded(phrase, classes)", () => {
  it("leaves plain words, the figure and what is leapt over as they are", () =>
    expect(said("# hộ … nước sạch")).toEqual(["# hộ … nước sạch"]));
  it("says each of several, and optional words or none", () => {
    expect(said("(xây|làm) mới # nhà")).toEqual(["xây mới # nhà", "làm mới # nhà"]);
    expect(said("[tổng] dân số")).toEqual(["tổng dân số", "dân số"]);
    expect(said("thu [nội địa|từ đất]")).toEqual(["thu nội địa", "thu từ đất", "thu"]);
  });
  it("says each word of a class, and of a class within one", () => {
    expect(said("# <hamlet> có điện")).toEqual(["# thôn có điện", "# ấp có điện", "# thôn, bản có điện"]);
    expect(known.get("place")).toEqual(["thôn", "ấp", "thôn, bản", "xã"]);
  });
  it("nests, and combines what stands side by side", () => {
    expect(said("a (b [c]|d)")).toEqual(["a b c", "a b", "a d"]);
    expect(said("(a|b) (c|d)")).toEqual(["a c", "a d", "b c", "b d"]);
  });
  it("says one phrase once, without spaces that nothing stands between", () => {
    expect(said("(a|a) b")).toEqual(["a b"]);
    expect(said("dồn điền [,] đổi thửa")).toEqual(["dồn điền, đổi thửa", "dồn điền đổi thửa"]);
  });
  it.each(["a (b", "a b)", "a [b)", "a | b", "# <nothing> a"])("refuses “%s”", (phrase) =>
    expect(() => said(phrase)).toThrow(BadPhrase)
  );
});

it("classes() has words in each", () => {
  for (const [name, words] of classes()) expect(words.length, name).toBeGreaterThan(1);
});
