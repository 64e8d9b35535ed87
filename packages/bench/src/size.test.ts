import { describe, expect, it } from "vitest";
import { bundle } from "./bundle.js";

/**
 * What a program pays for what it uses: gzip bytes beyond decimal.js. A ceiling is raised only with
 * a reason, written beside it.
 */
describe("the size of a program", () => {
  it("one metric's calculator: at most 3 kB", async () => {
    const { ownSize, packages, code } = await bundle(`
      import { startRate } from "@ipms/metrics";
      console.log(startRate({ started: 74, signed: 106 }));
    `);
    expect(ownSize).toBeLessThanOrEqual(3000);
    expect(packages).not.toContain("zod");
    expect(packages).not.toContain("date-fns");
    expect(code).toContain("start-rate");
  });

  it("one metric brings no other", async () => {
    const { code } = await bundle(`
      import { startRate } from "@ipms/metrics";
      console.log(startRate({ started: 74, signed: 106 }));
    `);
    const { metrics } = await ids();
    expect(metrics).toContain("start-rate");
    expect(metrics.filter((id) => id !== "start-rate" && code.includes(`"${id}"`))).toEqual([]);
  });

  it.each([
    // What is measured, the program, the ceiling.
    ["a text in one language", 'import { textIn } from "@ipms/core"; console.log(textIn);', 4000],
    [
      "reading a period",
      'import { parsePeriod } from "@ipms/core"; console.log(parsePeriod);',
      4000,
    ],
    ["a list of names", 'import { locales } from "@ipms/core"; console.log(locales);', 100],
  ])("%s: %#", async (_, program, ceiling) => {
    const { ownSize, packages } = await bundle(program);
    expect(ownSize).toBeLessThanOrEqual(ceiling);
    expect(packages).toEqual(["@ipms/core"]);
  });

  it("imports that are not used cost nothing", async () => {
    const { size } = await bundle(`
      import * as core from "@ipms/core";
      import * as codelists from "@ipms/codelists";
      import * as metrics from "@ipms/metrics";
      console.log(1);
    `);
    expect(size).toBeLessThanOrEqual(50);
  });
});

/** Every id that the package of metrics publishes. */
async function ids(): Promise<{ metrics: string[] }> {
  const published = Object.values(await import("@ipms/metrics"));
  const metrics = published.flatMap((value) =>
    typeof value === "function" && "id" in value && typeof value.id === "string" ? [value.id] : [],
  );
  return { metrics };
}
