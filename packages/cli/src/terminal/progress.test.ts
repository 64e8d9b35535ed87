import { describe, expect, it } from "vitest";
import { call } from "../../testing.js";

const csv = "projectId,name,signedOn\nP-1,Mill,2022-03-15\n";
const argv = ["metrics", "projects.csv", "-p", "2022-H1", "-d", "2022-06-30"];

/** The standard error of a call whose clock moves on by so much whenever it is looked at. */
async function errWith(
  step: number,
  errIsTerminal: boolean,
  locale = "en",
): Promise<readonly string[]> {
  let time = 0;
  const bytes = new TextEncoder().encode(csv);
  const chunks = Array.from(bytes, (byte) => Uint8Array.of(byte));
  const parts: string[] = [];
  await call(
    [...argv, "-m", "signed-projects", "--locale", locale],
    {},
    {},
    {
      errIsTerminal,
      err: (text) => void parts.push(text),
      now: () => (time += step),
      openLedger: async (path) => [{ name: path, chunks }],
    },
  );
  return parts;
}

describe("the progress of a long reading", () => {
  it("is one line after a second, written again and again, and goes away", async () => {
    const parts = await errWith(100, true);
    expect(parts.length).toBeGreaterThan(3);
    expect(parts[0]).toBe("\r\u001b[2K0.0 MB of projects.csv …");
    expect(parts.at(-1)).toBe("\r\u001b[2K");
    // The clock stood at 100 before the first of so many pieces; 1000 later means the tenth.
    expect(parts.length - 1).toBe(Math.floor((csv.length - 10) / 2) + 1);
  });

  it("speaks the language of the caller", async () => {
    expect((await errWith(100, true, "zh-Hans"))[0]).toContain("已读 0.0 MB：projects.csv");
  });

  it("is silent for short readings, and where there is no terminal", async () => {
    expect(await errWith(1, true)).toEqual([]);
    expect(await errWith(100, false)).toEqual([]);
  });
});
