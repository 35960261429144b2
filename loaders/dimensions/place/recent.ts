import type {Level, Place} from "../../places/place.js";
import type {PlaceKind} from "./words.js";

/** The places that a text has spoken of so far, the last of each level, name and kind at hand however many there were. */
export class Recent {
  private readonly levels = new Map<Level, Place>();
  private readonly names = new Map<string, Place>();
  private readonly kinds = new Map<string, {place: Place; turn: number}>();
  private turn = 0;

  /** Adds places in the order in which they are spoken of. */
  add(places: Iterable<Place>): void {
    for (const place of places) {
      this.levels.set(place.level, place);
      this.names.set(`${place.level} ${place.name}`, place);
      this.kinds.set(`${place.level} ${place.kind}`, {place, turn: ++this.turn});
    }
  }

  /** “huyện Duy Tiên”, which is a thị xã by now: the text calls the place spoken of last by the kind that it was then. */
  called({kind}: PlaceKind, place: Place): void {
    this.kinds.set(`${place.level} ${kind}`, {place, turn: this.turn});
  }

  /** The last place of a level. */
  ofLevel(level: Level | undefined): Place | undefined {
    return level && this.levels.get(level);
  }

  /** The last place of a level and name. */
  named(level: Level, name: string): Place | undefined {
    return this.names.get(`${level} ${name}`);
  }

  /** The last place of a kind. */
  ofKind({levels, kind}: PlaceKind): Place | undefined {
    let last: {place: Place; turn: number} | undefined;
    for (const level of levels) {
      const found = this.kinds.get(`${level} ${kind}`);
      if (found && found.turn > (last?.turn ?? 0)) last = found;
    }
    return last?.place;
  }
}
