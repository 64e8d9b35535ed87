import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/** The modules that run commands, as the bundles name each module before its code. */
function commandsIn(bundle: string): readonly string[] {
  const code = readFileSync(join(import.meta.dirname, "../../cli/dist", bundle), "latin1");
  const named = code.matchAll(/\/\/ packages\/cli\/src\/commands\/run-([a-z-]+)\.ts/g);
  return [...new Set([...named].map(([, name = ""]) => name))];
}

it("the program of ipms validate holds no other command", () => {
  expect(commandsIn("program.cjs").length).toBeGreaterThan(15);
  expect(commandsIn("validate.cjs")).toEqual(["validate"]);
});
