import {expect, it} from "vitest";
import {plainWindow} from "../../site/dom.js";

it("plainWindow() is a page whose nodes can be listened to, and on which nothing happens", () => {
  const {document} = plainWindow();
  let heard = 0;
  const button = document.createElement("button");
  button.addEventListener("click", () => ++heard);
  button.onclick = () => ++heard;
  document.body.append(button);
  expect(button.dispatchEvent(new Event("click"))).toBe(true);
  expect([heard, document.body.innerHTML]).toEqual([0, "<button></button>"]);
});
