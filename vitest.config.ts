import { defineConfig } from "vitest/config";

// Packages resolve to their TypeScript sources, so tests need no build; the packaging tests look at `dist`.
const conditions = ["@ipms/source"];

const project = (name: string, include: string[]) => ({
  extends: true as const,
  test: { name, include },
});

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    reporters: ["default", "./packages/tools/src/closing-line.ts"],
    testTimeout: 60_000,
    projects: [
      project("unit", ["packages/*/src/**/*.test.ts", "examples/**/*.test.ts"]),
      project("property", ["packages/*/src/**/*.test-prop.ts"]),
      {
        extends: true as const,
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["packages/*/src/**/*.test-d.ts"],
            tsconfig: "./tsconfig.test.json",
          },
        },
      },
    ],
  },
});
