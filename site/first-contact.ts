import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {faultsOf, parseFirstContact} from "../loaders/score/first-contact.js";
import {PROJECT} from "./project.js";

/** What is wrong with the record of sets that were scored unseen. */
export async function checkFirstContact(): Promise<string[]> {
  const file = "docs/first-contact.md";
  const record = parseFirstContact(await readFile(join(PROJECT, file), "utf8"));
  return faultsOf(record).map((fault) => `${file}: ${fault}`);
}
