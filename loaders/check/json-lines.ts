import * as v from "valibot";
import {fault, type Fault, type InBoth} from "./fault.js";
import {sayIssue, type Schema} from "./schema.js";

/** Reads JSON lines by the schema of a line, and by what may be wrong with it as a whole; empty lines count for nothing. */
export function parseJsonLines<T>(
  text: string,
  schema: Schema<T>,
  wrongWith: (value: T) => InBoth | undefined = () => undefined
): {value: T[]; faults: Fault[]} {
  const [value, faults]: [T[], Fault[]] = [[], []];
  text.split("\n").forEach((written, i) => {
    if (!written.trim()) return;
    try {
      const {output, issues} = v.safeParse(schema, JSON.parse(written));
      if (issues) for (const issue of issues) faults.push({line: i + 1, said: sayIssue(issue)});
      else value.push(output);
      const wrong = issues ? undefined : wrongWith(output);
      if (wrong) faults.push(fault(i + 1, ...wrong));
    } catch {
      faults.push(fault(i + 1, "dòng này không phải JSON trọn vẹn", "this line is not whole JSON"));
    }
  });
  return {value, faults};
}
