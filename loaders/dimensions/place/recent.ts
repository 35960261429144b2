import type {Level, Place} from "../../places/place.js";

/** What kind a bare word speaks of: levels, and the words a full name begins with. */
interface Asked {
  levels: readonly Level[];
  heads: readonly string[];
}

/** The places that a text has spoken of so far, the last of each level, name and kind at hand however many there were. */
export class Recent {
  private readonly levels = new Map<Level, Place>();
  private readonly names = new Map<string, Place>();
  private readonly kinds = new Map<string, {place: Place; turn: number}>();
  private turn = 0;

  /** `headOf` tells the kind that a place's full name begins with. */
  constructor(private readonly headOf: (place: Place) => string) {}

  /** Adds places in the order in which they are spoken of. */
  add(places: Iterable<Place>): void {
    for (const place of places) {
      this.levels.set(place.level, place);
      this.names.set(`${place.level} ${place.name}`, place);
      this.kinds.set(`${place.level} ${this.headOf(place)}`, {place, turn: ++this.turn});
    }
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
  ofKind({levels, heads}: Asked): Place | undefined {
    let last: {place: Place; turn: number} | undefined;
    for (const level of levels)
      for (const head of heads) {
        const found = this.kinds.get(`${level} ${head}`);
        if (found && found.turn > (last?.turn ?? 0)) last = found;
      }
    return last?.place;
  }
}
