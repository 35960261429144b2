import {describe, expect, it} from "vitest";
import {readHtml} from "../../../loaders/convert/html.js";

const text = (body: string): string => readHtml(`<html><body>${body}</body></html>`).text.trim();

describe("readHtml(html)", () => {
  it.each<[what: string, html: string, text: string]>([
    ["paragraphs, whatever the code's lines", "<p>Xã có\n  12 hộ</p><p>nghèo.</p>", "Xã có 12 hộ\n\nnghèo."],
    ["lines within one", "<p>Một<br>hai</p>", "Một\nhai"],
    ["marks of letters and spaces by name", "<p>X&atilde;&nbsp;c&oacute; 5&#32;&#7845;p</p>", "Xã có 5 ấp"],
    ["accents that stand apart", "<p>Xa\u0303 co\u0301 5 a\u0302\u0301p</p>", "Xã có 5 ấp"],
    [
      "items, with their numbers",
      "<ul><li>Một</li></ul><ol start=4><li><p>Bốn</p></li><li>Năm</li></ol>",
      "- Một\n\n4. Bốn\n\n5. Năm"
    ],
    [
      "nothing that is hidden or runs",
      "<script>5</script><p hidden>6</p><p style='display: none'>7</p><p>8 xã</p>",
      "8 xã"
    ],
    ["no mark of a note", "<p>12 xã<a href='#footnote-1'><sup>[1]</sup></a></p>", "12 xã"],
    ["powers beside their units", "<p>5 km<sup>2</sup></p>", "5 km2"]
  ])("%s", (_, html, expected) => expect(text(html)).toBe(expected));

  it("repeats cells that are merged, and closes the heads with a rule", () => {
    const rows = [
      "<tr><td rowspan=2>Chỉ tiêu</td><td colspan=2>Năm 2024</td></tr>",
      "<tr><td>KH</td><td>TH<br>cả năm</td></tr>",
      "<tr><td>Thu | chi</td><td>5</td><td>6</td></tr>"
    ];
    expect(text(`<table>${rows.join("")}</table>`)).toBe(
      "| Chỉ tiêu | Năm 2024 | Năm 2024 |\n| Chỉ tiêu | KH | TH cả năm |\n|---|---|---|\n| Thu \\| chi | 5 | 6 |"
    );
  });

  it("takes apart a table that only puts offices beside each other", () => {
    const cells = "<td><p>UBND XÃ</p><p>Số: 5/BC</p></td><td><p>CỘNG HÒA</p></td>";
    expect(text(`<table><tr>${cells}</tr></table>`)).toBe("UBND XÃ\n\nSố: 5/BC\n\nCỘNG HÒA");
  });

  it("finds the article among what a site puts around it, and what its head says of it", () => {
    const story = "Trong năm qua, xã An Bình làm được 12 km đường, hộ nghèo còn 3,5%, bà con ai cũng mừng. ".repeat(6);
    const page = `<html><head><meta property="og:title" content="Xã An Bình đổi mới"><meta property="og:site_name" content="Báo Thử">
      <meta property="article:published_time" content="2021-06-05T07:15:00+07:00"><link rel="canonical" href="https://bao.example/a"></head>
      <body><nav><a href="/">Trang chủ</a> <a href="/b">99 tin mới</a></nav><div class="sidebar"><p>Đọc thêm 77 bài</p></div>
      <article><h1>Xã An Bình đổi mới</h1><p>${story}</p><p>${story}</p></article><footer>Giấy phép 123</footer></body></html>`;
    const {text, about} = readHtml(page);
    expect(text).toMatch(/^Xã An Bình đổi mới\n\nTrong năm qua/);
    expect(text).not.toMatch(/99|77|123/);
    expect(about).toEqual({
      title: "Xã An Bình đổi mới",
      publisher: "Báo Thử",
      published: "2021-06-05T07:15:00+07:00",
      url: "https://bao.example/a"
    });
  });

  it("names the files that its frames are in", () => {
    const {left} = readHtml(
      '<html><frameset><frame src="trang1.html"><frame src="https://x.example/"></frameset></html>'
    );
    expect(left?.map(({said}) => said[1])).toEqual(["the frame “trang1.html” is another file; put that file in"]);
  });
});
