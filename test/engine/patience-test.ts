import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {PATIENCE, patiently} from "../../src/engine/patience.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const lost = (): Error => new Error("lost");

it("a wait is given up after its patience, and not while there are signs of life", async () => {
  let alive = (): void => {};
  const ended = patiently((tell) => new Promise<never>(() => (alive = tell)), lost).catch(({message}) => message);
  for (let i = 0; i < 3; ++i) {
    vi.advanceTimersByTime(PATIENCE.site - 1);
    alive();
  }
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(PATIENCE.site);
  expect(await ended).toBe("lost");
});

it("what lives on after the wait is waited for no more", async () => {
  let alive = (): void => {};
  const answer = await patiently((tell) => {
    alive = tell;
    return Promise.resolve("here");
  }, lost);
  alive();
  expect([answer, vi.getTimerCount()]).toEqual(["here", 0]);
});
