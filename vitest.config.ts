import {defineConfig} from "vitest/config";

/** Tests of a site that was built; every other stands under the path of what it tests. */
const IN_A_BROWSER = ["test/site/**/*-test.ts", "test/pages/**/*-test.ts", "test/promises/**/*-test.ts"];

export default defineConfig({
  test: {
    globalSetup: "test/temporary.ts",
    projects: [
      {
        test: {
          name: "unit",
          testTimeout: 600_000,
          hookTimeout: 600_000,
          include: ["test/**/*-test.ts"],
          exclude: IN_A_BROWSER
        }
      },
      // One browser and one dist/ are shared, so these run one file after another: two at once take as long on two cores.
      {
        test: {
          name: "site",
          include: IN_A_BROWSER,
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 600_000
        }
      }
    ]
  }
});
