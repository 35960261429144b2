import {sayDate} from "../../words/number.js";
import {say} from "../../words/say.js";
import {searchParams} from "../compare/state.js";
import {drawFirst, drawView} from "../draw.js";
import {keepMyPlace, myPlace, sayMine} from "../page/my-place.js";
import {pathParams, type Params} from "../view.js";

/** Whether the page is asked for as it is on paper. */
const isBrief = (params: Params): boolean => params["in"] === "1";

/** Today, where the reader is. */
function today(): string {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return sayDate(day.join("-"));
}

/** What only the reader's browser knows: the day and the whole address. */
function complete(place: HTMLElement): void {
  const address = place.querySelector("[data-address]");
  const day = place.querySelector("[data-today]");
  const {origin, pathname, search} = location;
  const noi = searchParams(search)["noi"];
  if (address) address.textContent = origin + pathname + (noi ? `?noi=${noi}` : "");
  if (day) day.textContent = say(`· in ngày ${today()}`, `· printed ${today()}`);
}

/** The button that makes the place the reader's own, and takes that back. */
function startMine(place: HTMLElement): void {
  const button = place.querySelector<HTMLElement>("[data-my-place]");
  if (!button) return;
  const place_id = button.dataset["myPlace"]!;
  const show = (): void => {
    const isMine = myPlace()?.place_id === place_id;
    button.ariaPressed = String(isMine);
    button.textContent = sayMine(isMine);
  };
  button.addEventListener("click", () => {
    keepMyPlace(myPlace()?.place_id === place_id ? null : {place_id, name: button.dataset["name"]!});
    show();
  });
  show();
}

/** One place's page: its own, or `?noi=…` on the list of places; `?in=1` is the brief. */
export async function startLocality(
  place: HTMLElement,
  keepWidth: (place: HTMLElement, params: () => Params) => void
): Promise<void> {
  const asked = searchParams(location.search);
  const params = asked["noi"] ? {place_id: asked["noi"]} : pathParams(location.pathname);
  if (isBrief(asked)) document.documentElement.dataset["in"] = "";
  if (asked["noi"]) place.dataset["view"] = "locality";
  if (asked["noi"]) await drawView(place, params);
  else await drawFirst(place, params);
  complete(place);
  addEventListener("beforeprint", () => complete(place));
  document.title = `${place.querySelector("h1")!.textContent!.trim()} | Thước Đo`;
  place.addEventListener("click", (event) => {
    if ((event.target as Element).closest("[data-print]")) print();
  });
  startMine(place);
  keepWidth(place, () => params);
}
