import {code} from "../../engine/network.js";
import {say} from "../../words/say.js";
import type {Notebook} from "../notebook.js";

/** A worked notebook: the question it answers, and where it is written. */
export interface Worked {
  /** Its name in the address. */
  slug: string;
  question: () => string;
  shows: () => string;
  open: () => Promise<() => Notebook>;
}

/** The worked notebooks, in the order in which they are offered. */
export const workedNotebooks: readonly Worked[] = [
  {
    slug: "thu-nhap",
    question: () =>
      say("Thu nhập mỗi người ở tỉnh nào cao, tỉnh nào thấp?", "Where is income per head high, and where low?"),
    shows: () => say("thanh ngang, thanh trượt", "bars, a slider"),
    open: code(() => import("./income.js").then(({income}) => income))
  },
  {
    slug: "nguon-thu",
    question: () => say("Người dân mỗi tỉnh sống bằng nguồn thu nào?", "What do people of each province live on?"),
    shows: () => say("chọn tỉnh, xoay bảng", "a choice of province, a pivot"),
    open: code(() => import("./sources.js").then(({sources}) => sources))
  },
  {
    slug: "chuan-ngheo",
    question: () =>
      say(
        "Hộ nghèo giảm bao nhiêu, và đổi chuẩn làm số nhảy bao nhiêu?",
        "How far did poverty fall, and how far did a new standard make it jump?"
      ),
    shows: () => say("đường, hai chuẩn nghèo", "lines, two standards"),
    open: code(() => import("./poverty.js").then(({poverty}) => poverty))
  },
  {
    slug: "muc-tieu",
    question: () =>
      say(
        "Nơi nào nói cả mục tiêu lẫn kết quả của cùng một việc?",
        "Who states both a target and a result of the same thing?"
      ),
    shows: () => say("nối bảng, bảng lọc được", "a join, a table with filters"),
    open: code(() => import("./targets.js").then(({targets}) => targets))
  },
  {
    slug: "sap-nhap",
    question: () =>
      say(
        "Sáp nhập năm 2025: mỗi tỉnh mới gồm bao nhiêu xã cũ?",
        "The mergers of 2025: how many former communes make each new province?"
      ),
    shows: () => say("63 tỉnh thành 34, chấm", "63 provinces to 34, dots"),
    open: code(() => import("./mergers.js").then(({mergers}) => mergers))
  },
  {
    slug: "noi-chac",
    question: () =>
      say(
        "Bài viết nói con số chắc đến đâu: đúng, hơn, khoảng?",
        "How sure are articles of their figures: exactly, more than, about?"
      ),
    shows: () => say("ô màu, theo nhóm chỉ tiêu", "cells, by family"),
    open: code(() => import("./sureness.js").then(({sureness}) => sureness))
  }
];

/** A worked notebook by its name in the address. */
export async function openWorked(slug: string): Promise<Notebook | undefined> {
  const open = await workedNotebooks.find((each) => each.slug === slug)?.open();
  return open?.();
}
