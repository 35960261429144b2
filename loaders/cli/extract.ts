import {buffer} from "node:stream/consumers";
import {readEach} from "../compile/pool.js";
import type {Quarantine} from "../check/quarantine.js";
import type {Task} from "../compile/task.js";

// npm run -s extract -- FILE… | -     one observation a line; a file that cannot be read costs one line on stderr, and the
// exit code at the end says that there was one.
const files = process.argv.slice(2);
if (!files.length) {
  console.error("usage: npm run -s extract -- FILE… (or - for standard input)");
  process.exit(2);
}

const tasks: Task[] = [];
for (const file of files)
  tasks.push(file === "-" ? {file: "stdin", bytes: await buffer(process.stdin)} : {file, path: file});

const tell = ({message_en}: Quarantine): void => console.error(message_en);
for await (const outcome of readEach(tasks)) {
  if ("document" in outcome) {
    for (const observation of outcome.observations)
      process.stdout.write(`${JSON.stringify({document: outcome.document.file, ...observation})}\n`);
    outcome.notices.forEach(tell);
  } else {
    tell(outcome);
    process.exitCode = 1;
  }
}
