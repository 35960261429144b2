import {say} from "../../words/say.js";

/** The place that the reader has made their own; it stays in this browser. */
export interface MyPlace {
  place_id: string;
  name: string;
}

const KEY = "noi-cua-toi";

/** Nothing where the browser keeps nothing, or holds what this page has not written. */
export function myPlace(): MyPlace | null {
  try {
    const {place_id, name} = JSON.parse(localStorage.getItem(KEY) ?? "null") as Partial<MyPlace>;
    return typeof place_id === "string" && typeof name === "string" ? {place_id, name} : null;
  } catch {
    return null;
  }
}

export function keepMyPlace(place: MyPlace | null): void {
  try {
    if (place) localStorage.setItem(KEY, JSON.stringify(place));
    else localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing shows the country.
  }
}

export const sayMine = (isMine: boolean): string =>
  isMine ? say("✓ Nơi của tôi", "✓ My place") : say("Đặt làm nơi của tôi", "Make it my place");
