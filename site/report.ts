import type {Summary} from "../loaders/compile/compile.js";
import {isNotice} from "../loaders/check/quarantine.js";

const number = new Intl.NumberFormat("vi-VN");

/** Says what was read, and a line for each file that was not, or has something to be told of. */
export function report({documents, tables, figures, localities, quarantine}: Summary): void {
  for (const row of quarantine) console.error(`${isNotice(row) ? "Lưu ý:" : "Chưa đọc được"} ${row.message}`);
  const files = new Set(quarantine.filter((row) => !isNotice(row)).map(({file}) => file));
  const left = files.size ? `; ${number.format(files.size)} tệp chưa đọc được` : "";
  const beside = tables ? ` và ${number.format(tables)} bảng chính thức` : "";
  console.log(
    `Đã đọc ${number.format(documents)} bài${beside}: ${number.format(figures)} số liệu của ${number.format(localities)} địa phương${left}.`
  );
}
