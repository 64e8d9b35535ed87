import { defineConfig } from "vitest/config";

const conditions = ["@ipms/source"];

/** The tests of `pnpm test:engines`, one file after the other: each starts servers of its own. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name: "engines",
    include: ["packages/sql/heavy/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
