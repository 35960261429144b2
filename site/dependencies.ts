import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {satisfies} from "semver";
import satisfiesLicence from "spdx-satisfies";
import {PROJECT} from "./project.js";

/** The oldest Node that the project runs on; README says so. */
export const OLDEST_NODE = "20.20.0";

/** What the project may take up itself. */
const LICENCES = ["MIT", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "ISC", "OFL-1.1", "MPL-2.0"];
/** As free, and only met in what those bring along. */
const LICENCES_BELOW = ["MIT-0", "0BSD", "BlueOak-1.0.0", "CC0-1.0", "CC-BY-3.0", "Python-2.0", "Unlicense", "Zlib"];

/** Packages whose package.json does not say their licence in SPDX; what their own LICENSE file says. */
const UNSAID: Record<string, string> = {
  flatbuffers: "Apache-2.0",
  "json-bignum": "MIT",
  duck: "BSD-2-Clause"
};

/** The part of a lock file (lockfileVersion 3) that is read here. */
export interface Lock {
  packages: Record<string, Locked>;
}

interface Locked {
  version?: string;
  license?: string;
  engines?: {node?: string};
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  resolved?: string;
  integrity?: string;
  inBundle?: boolean;
}

interface Installed extends Locked {
  name: string;
  /** Whether package.json itself asks for it. */
  direct: boolean;
}

interface DependencyRule {
  name: string;
  fails(each: Installed, docs: string): string | undefined;
}

const licenceOf = ({name, license = ""}: Installed): string => UNSAID[name] ?? license;

function isFree(expression: string, allowed: readonly string[]): boolean {
  try {
    return satisfiesLicence(expression, allowed);
  } catch {
    return false;
  }
}

/** What every dependency must be. */
export const dependencyRules: readonly DependencyRule[] = [
  {
    name: "runs on the oldest Node",
    fails: ({engines}) =>
      engines?.node && !satisfies(OLDEST_NODE, engines.node)
        ? `wants Node ${engines.node}; pin a version that runs on ${OLDEST_NODE}`
        : undefined
  },
  {
    name: "free licence",
    fails: (each) =>
      isFree(licenceOf(each), each.direct ? LICENCES : [...LICENCES, ...LICENCES_BELOW])
        ? undefined
        : `unknown licence: “${licenceOf(each)}”; take another library, or add what its LICENSE file says`
  },
  {
    name: "locked by content",
    fails: ({integrity, inBundle}) => (integrity || inBundle ? undefined : "has no integrity in package-lock.json")
  },
  {
    name: "a line on why",
    fails: ({name, direct}, docs) =>
      !direct || docs.includes(`\`${name}\``) ? undefined : "has no line in docs/dependencies.md that says why"
  }
];

/** What is optional because it is of one system alone; a lock file that was made on another must have it all the same. */
function lacking(packages: Lock["packages"]): string[] {
  const paths = Object.keys(packages);
  return Object.entries(packages).flatMap(([path, {optionalDependencies = {}}]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !paths.some((each) => each.endsWith(`node_modules/${name}`)))
      .map((name) => `${name}: optional for ${path || "the project"}, and not in package-lock.json`)
  );
}

/** Every fault of every dependency, as “package@version: fault”. */
export function dependencyFaults({packages}: Lock, docs: string): string[] {
  const {dependencies = {}, devDependencies = {}} = packages[""] ?? {};
  const asked = {...dependencies, ...devDependencies};
  const unpinned = Object.entries(asked).filter(([, range]) => !/^\d/.test(range));
  const installed = Object.entries(packages)
    .filter(([path]) => path)
    .map(([path, locked]): Installed => {
      const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
      return {...locked, name, direct: path === `node_modules/${name}` && name in asked};
    });
  return [
    ...lacking(packages),
    ...unpinned.map(([name, range]) => `${name}: not pinned: “${range}”`),
    ...installed.flatMap((each) =>
      dependencyRules.flatMap(({fails}) => {
        const fault = fails(each, docs);
        return fault ? [`${each.name}@${each.version}: ${fault}`] : [];
      })
    )
  ];
}

/** The faults of the project's own lock file. */
export async function checkDependencies(project = PROJECT): Promise<string[]> {
  const [lock, docs] = await Promise.all(
    ["package-lock.json", "docs/dependencies.md"].map((file) => readFile(join(project, file), "utf8"))
  );
  return dependencyFaults(JSON.parse(lock!) as Lock, docs!);
}
