import {availableParallelism} from "node:os";
import {defineConfig} from "vitest/config";
import {BaseSequencer, type TestSpecification} from "vitest/node";

/** Tests of a site that was built; every other stands under the path of what it tests. */
const IN_A_BROWSER = ["test/site/**/*-test.ts", "test/pages/**/*-test.ts", "test/promises/**/*-test.ts"];

/** Tests that stand in for modules or for the page that is drawn in: what others have opened before them would be asked instead. */
const STAND_IN = [
  "test/loaders/compile/*-test.ts",
  "test/loaders/input/inputs-test.ts",
  "test/notebook/runner-test.ts",
  "test/views/hostile-test.ts"
];

/** Files that take a worker long, the longest first: begun last, one of them would run alone beside an idle core. */
const LONG = [
  ...["site/adding", "site/stale", "pages/every-page", "pages/notebook", "site/faults", "site/kept-pages"],
  ...["pages/compare", "pages/zoom-and-print", "pages/faults", "pages/fence", "pages/own-files", "site/swap"]
].map((name) => `/test/${name}-test.ts`);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({moduleId}: TestSpecification): number => {
      const at = LONG.findIndex((name) => moduleId.endsWith(name));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    sequence: {sequencer: LongestFirst},
    globalSetup: "test/temporary.ts",
    projects: [
      {
        test: {
          name: "unit",
          // Half of the time would go into opening modules and lists of places anew for each file.
          isolate: false,
          setupFiles: "test/fresh.ts",
          // On two cores vitest would leave one of them idle.
          maxWorkers: availableParallelism(),
          testTimeout: 3_600_000,
          hookTimeout: 3_600_000,
          include: ["test/**/*-test.ts"],
          exclude: [...IN_A_BROWSER, ...STAND_IN]
        }
      },
      {
        test: {
          name: "unit-alone",
          maxWorkers: availableParallelism(),
          testTimeout: 3_600_000,
          hookTimeout: 3_600_000,
          include: STAND_IN
        }
      },
      // A page waits for the network, a build for the disk: half of each core would be idle if these ran one after another.
      {
        test: {
          name: "site",
          include: IN_A_BROWSER,
          maxWorkers: availableParallelism(),
          testTimeout: 3_600_000,
          hookTimeout: 3_600_000
        }
      }
    ]
  }
});
