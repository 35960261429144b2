import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          testTimeout: 600_000,
          hookTimeout: 600_000,
          include: ["test/loaders/**/*-test.ts", "test/components/**/*-test.ts", "test/notebook/**/*-test.ts"]
        }
      },
      // One browser and one dist/ are shared, so these run one file after another: two at once take as long on two cores.
      {
        test: {
          name: "site",
          include: ["test/site/**/*-test.ts", "test/pages/**/*-test.ts", "test/promises/**/*-test.ts"],
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 600_000
        }
      }
    ]
  }
});
