import { defineConfig } from "vitest/config";

const conditions = ["@ipms/source"];

/** The tests of `pnpm test:browser`, one file after the other: each starts a browser of its own. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name: "browser",
    include: ["packages/tools/browser/*.test.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
