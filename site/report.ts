import type {Summary} from "../loaders/compile.js";

const number = new Intl.NumberFormat("vi-VN");

/** Says what was read, and a line for each file that was not. */
export function report({documents, tables, figures, localities, quarantine}: Summary): void {
  for (const {message} of quarantine) console.error(`Chưa đọc được ${message}`);
  const left = quarantine.length ? `; ${number.format(quarantine.length)} tệp chưa đọc được` : "";
  const beside = tables ? ` và ${number.format(tables)} bảng chính thức` : "";
  console.log(
    `Đã đọc ${number.format(documents)} bài${beside}: ${number.format(figures)} số liệu của ${number.format(localities)} địa phương${left}.`
  );
}
