import {html} from "htl";
import {sayState} from "../domain/pledge.js";
import {say} from "../words/say.js";
import type {Figure} from "../rows/figure.js";

interface Said {
  /** As `commitments.rule` has it. */
  rule: string;
  state: NonNullable<Figure["state"]>;
  words: () => string;
}

/** The rules that decide what became of a promise, in their order: the first that holds. */
export const pledgeRules: readonly Said[] = [
  {
    rule: "unclear promise",
    state: "not_comparable",
    words: () =>
      say(
        "câu hứa đọc chưa chắc, hoặc các bài nêu mục tiêu khác nhau",
        "the promise was read with little certainty, or articles state different ones"
      )
  },
  {
    rule: "a year fell short",
    state: "behind",
    words: () => say("hứa cho mỗi năm, và có năm chắc chắn không đạt", "promised for each year, and a year fell short")
  },
  {
    rule: "every year kept, to the last",
    state: "reached",
    words: () =>
      say(
        "hứa cho mỗi năm, năm nào có số cũng đạt, kể cả năm cuối",
        "promised for each year, and all known years kept it, the last too"
      )
  },
  {
    rule: "every year kept so far",
    state: "on_course",
    words: () => say("hứa cho mỗi năm, các năm đã có số đều đạt", "promised for each year, and all known years kept it")
  },
  {
    rule: "kept when due",
    state: "reached",
    words: () => say("con số đúng hạn đạt mức đã hứa", "the figure that is due keeps it")
  },
  {
    rule: "short when due",
    state: "behind",
    words: () => say("con số đúng hạn chắc chắn chưa tới mức đã hứa", "the figure that is due certainly falls short")
  },
  {
    rule: "neither way is better",
    state: "not_comparable",
    words: () =>
      say(
        "nhiều hơn hoặc ít hơn đã hứa, của việc không rõ chiều nào tốt",
        "more or less than promised, of what has no better way"
      )
  },
  {
    rule: "the bounds leave it open",
    state: "not_comparable",
    words: () => say("“hơn 90 %” chưa trả lời được “từ 95 % trở lên”", "“more than 90%” does not answer “at least 95%”")
  },
  {
    rule: "kept before it was due",
    state: "reached",
    words: () => say("chưa đến hạn mà đã tới mức đã hứa", "not due, and already so")
  },
  {
    rule: "there already",
    state: "on_course",
    words: () =>
      say("hứa cho một năm sau, con số mới nhất đã bằng mức ấy", "promised for a later year, and already as good")
  },
  {
    rule: "at an even pace",
    state: "on_course",
    words: () =>
      say(
        "chưa đến hạn, phần đường đã đi không kém phần thời gian đã qua",
        "not due, and as much of the way is gone as of the time"
      )
  },
  {
    rule: "below an even pace",
    state: "behind",
    words: () => say("chưa đến hạn, đi chậm hơn nhịp đều", "not due, and below an even pace")
  },
  {
    rule: "an answer that is none",
    state: "not_comparable",
    words: () =>
      say(
        "có con số tưởng là trả lời nhưng không dùng được: các câu nêu khác nhau, chỉ khoảng chừng, khác chuẩn, quá xa",
        "a figure seems to answer and may not: contradicted, approximate, of another definition, too far apart"
      )
  },
  {
    rule: "overdue",
    state: "overdue",
    words: () =>
      say(
        "đã qua hạn tính đến ngày của bài mới nhất mà chưa thấy số trả lời",
        "due before the newest article's day, and not answered"
      )
  },
  {
    rule: "too early to tell",
    state: "not_comparable",
    words: () => say("chưa đến hạn, có con số nhưng không biết nhịp", "not due, with a figure but no pace")
  },
  {rule: "nothing yet", state: "nothing_yet", words: () => say("chưa có con số nào trả lời", "nothing answers yet")}
];

/** How promises are judged, for readers. */
export const howJudged = (): HTMLElement =>
  html`<details class="how-judged">
    <summary>${say("Tính thế nào", "How it is judged")}</summary>
    <p>
      ${say(
        "Mỗi mục tiêu, kế hoạch, thời hạn trong bài viết là một cam kết. Con số trả lời phải cùng nơi, cùng chỉ tiêu, cùng phạm vi, cách tính và đơn vị. Số đã biết khi hứa là mức xuất phát, không phải kết quả. Xét lần lượt, quy tắc đầu tiên đúng thì dừng:",
        "Every target, plan and deadline of an article is a promise. What answers it is of the same place, indicator, scope, measure and unit. What was known when it was made is where it began. The first rule that holds decides:"
      )}
    </p>
    <ol>
      ${pledgeRules.map(({state, words}) => html`<li><b>${sayState(state)}</b>: ${words()}</li>`)}
    </ol>
  </details>`;
