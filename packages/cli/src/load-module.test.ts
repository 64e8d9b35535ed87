import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadModule } from "./load-module.js";

const folder = mkdtempSync(join(tmpdir(), "ipms-module-"));
const written = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

afterAll(() => rmSync(folder, { recursive: true }));

describe("loadModule", () => {
  it("runs TypeScript", async () => {
    const path = written(
      "typed.ts",
      "const severity: string = 'warning';\nexport default { failOn: severity };\n",
    );
    expect(await loadModule(path)).toEqual({ value: { failOn: "warning" } });
  });

  it("says why a module cannot be run", async () => {
    const path = written("broken.ts", "throw new Error('no luck');\n");
    expect(await loadModule(path)).toEqual({ failure: "no luck" });
  });
});
