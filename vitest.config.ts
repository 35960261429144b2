import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          testTimeout: 60_000,
          include: ["test/loaders/**/*-test.ts", "test/components/**/*-test.ts", "test/notebook/**/*-test.ts"]
        }
      },
      // They read one dist/; two at once, each with a browser of its own.
      {
        test: {
          name: "site",
          include: ["test/site/**/*-test.ts", "test/pages/**/*-test.ts", "test/promises/**/*-test.ts"],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000
        }
      }
    ]
  }
});
