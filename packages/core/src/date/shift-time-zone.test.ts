import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

// Samoa skipped 2011-12-30 and Kiritimati 1994-12-31; Cairo changed its clocks at midnight.
const zones = [
  "Asia/Shanghai",
  "America/Los_Angeles",
  "Pacific/Apia",
  "Pacific/Kiritimati",
  "Africa/Cairo",
];
const from = Date.UTC(2011, 0, 1) / 86_400_000;
const to = Date.UTC(2016, 11, 31) / 86_400_000;
const monthShifts = [-204, -13, -12, -1, 1, 6, 11];
const yearShifts = [-2, -1, 1, 4];

const program = `
  import { shiftMonths, shiftYears } from "./shift.ts";
  const results = [];
  for (let day = ${from}; day <= ${to}; day += 1) {
    for (const months of ${JSON.stringify(monthShifts)}) results.push(shiftMonths(day, months));
    for (const years of ${JSON.stringify(yearShifts)}) results.push(shiftYears(day, years));
  }
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  console.log(JSON.stringify({ zone, results }));
`;

describe("shifts are the same in every time zone", () => {
  const expected = everyShift();

  test.each(zones)("%s", (zone) => {
    const child = spawnSync(
      process.execPath,
      ["--import", "tsx", "--conditions=@ipms/source", "--input-type=module", "--eval", program],
      {
        cwd: fileURLToPath(new URL(".", import.meta.url)),
        env: { ...process.env, TZ: zone, NODE_OPTIONS: "" },
        encoding: "utf8",
        maxBuffer: 10_000_000,
      },
    );
    expect(child.stderr).toBe("");
    const answer: { zone: string; results: number[] } = JSON.parse(child.stdout);
    expect(answer.zone).toBe(zone);
    expect(answer.results).toStrictEqual(expected);
  });
});

// The law in whole numbers: the month moves, and the day is cut to the length of the month reached.
function everyShift(): number[] {
  const results: number[] = [];
  for (let day = from; day <= to; day += 1) {
    for (const months of monthShifts) results.push(shiftedBy(day, months));
    for (const years of yearShifts) results.push(shiftedBy(day, years * 12));
  }
  return results;
}

function shiftedBy(day: number, months: number): number {
  const date = new Date(day * 86_400_000);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + months;
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), length)) / 86_400_000;
}
