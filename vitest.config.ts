import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

/** Most tests resolve packages to their TypeScript sources, so they look at no build. */
const conditions = ["@ipms/source"];
const fromSource = { resolve: { conditions }, ssr: { resolve: { conditions } } };

const project = (name: string, include: string[], exclude: string[] = []) =>
  ({
    extends: true,
    ...fromSource,
    // Files share a process, and so the modules they import: nothing here keeps state between tests.
    test: { name, include, exclude, isolate: false, benchmark: { include: [] } },
  }) satisfies TestProjectInlineConfiguration;

export default defineConfig({
  test: {
    reporters: ["default", "./packages/tools/src/closing-line.ts"],
    testTimeout: 60_000,
    projects: [
      project("unit", ["packages/*/src/**/*.test.ts"], ["packages/bench/**"]),
      project("property", ["packages/*/src/**/*.test-prop.ts"]),
      {
        extends: true,
        ...fromSource,
        test: {
          name: "types",
          include: [],
          benchmark: { include: [] },
          typecheck: {
            enabled: true,
            only: true,
            include: ["packages/*/src/**/*.test-d.ts"],
            tsconfig: "./tsconfig.types.json",
          },
        },
      },
      {
        // What users get: these look at `dist`, so `pnpm test` builds first.
        extends: true,
        test: {
          name: "packaged",
          // Built modules run as they are; rewritten for the test runner they would be far slower.
          server: { deps: { external: [/\/dist\//] } },
          include: ["packages/bench/src/**/*.test.ts", "examples/**/*.test.ts"],
          benchmark: { include: ["packages/*/src/**/*.bench.ts"] },
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["packages/{core,codelists,schema,metrics,rules,files,sql,cli}/src/**/*.ts"],
    },
  },
});
