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
    expect(parts[0]).toBe("\r\u001b[2KReading projects.csv: 0 rows, 0.0 MB");
    expect(parts.at(-1)).toBe("\r\u001b[2K");
    // A line every 200 milliseconds at most, of a clock that moves by 100 for each piece.
    expect(parts.length).toBeLessThan(csv.length / 2);
  });

  it("speaks the language of the caller", async () => {
    expect((await errWith(100, true, "zh-Hans"))[0]).toContain(
      "正在读取 projects.csv：0行，0.0 MB",
    );
  });

  it("is silent for short readings, and where there is no terminal", async () => {
    expect(await errWith(1, true)).toEqual([]);
    expect(await errWith(100, false)).toEqual([]);
  });
});
