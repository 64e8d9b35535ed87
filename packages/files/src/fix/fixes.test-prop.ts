import fc from "fast-check";
import { expect, it } from "vitest";
import { fixedFile, heldFile, readHeld } from "../../testing-fixes.js";
import { applyFixes } from "./apply-fixes.js";
import { proposeFixes } from "./propose-fixes.js";

const header = [
  "projectId",
  "name",
  "signedOn",
  "contractType",
  "totalInvestment.amount",
  "totalInvestment.currency",
];

const good = {
  date: fc.constantFrom("2023-06-18", "2023-06", "2023", ""),
  code: fc.constantFrom("formal-contract", "framework", ""),
  amount: fc.constantFrom("5000", "0.5", "120000000"),
  currency: fc.constantFrom("CNY", "USD"),
};
const any = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }));
const bad = {
  date: fc.constantFrom(
    "2023/6/18",
    "２０２３-06-18",
    "2023年6月底",
    "约2023年",
    "6月",
    "20230618",
  ),
  code: fc.constantFrom("正式合同", "框架协议", " formal-contract", "？"),
  amount: fc.constantFrom("5,000", "5000万元", "１２", "约5", "1.2亿美元", ""),
  currency: fc.constantFrom("人民币", "万元", "美元", "cny", ""),
};
const name = fc.constantFrom("甲", '"乙", 丙', "丁\n戊", " 己 ");

const rows = fc.array(
  fc.record({
    name,
    date: fc.oneof(good.date, bad.date, any),
    code: fc.oneof(good.code, bad.code, any),
    amount: fc.oneof(good.amount, bad.amount, any),
    currency: fc.oneof(good.currency, bad.currency, any),
  }),
  { minLength: 1, maxLength: 6 },
);

type Row = { readonly [Key in "name" | "date" | "code" | "amount" | "currency"]: string };

/** What a text file cannot hold. */
const noNul = (text: string): string => text.replaceAll("\0", "").replace(/\p{Surrogate}/gu, "");
const csvOf = (all: readonly Row[]): string =>
  [
    header,
    ...all.map(({ name: called, date, code, amount, currency }, index) =>
      [`P-${index}`, called, date, code, amount, currency].map(noNul),
    ),
  ]
    .map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\n`)
    .join("");
const jsonOf = (all: readonly Row[]): string =>
  JSON.stringify({
    projects: all.map(({ date, code, amount, currency, ...others }, index) => ({
      ...others,
      projectId: `P-${index}`,
      signedOn: date,
      contractType: code,
      totalInvestment: { amount, currency },
    })),
  });

const files = [
  ["projects.csv", csvOf],
  ["ledger.json", jsonOf],
] as const;

for (const [file, textOf] of files) {
  it(`leaves no problem where it fixed one, and no other cell changed: ${file}`, async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        const held = heldFile(file, textOf(all));
        const { fixes, left, ...fixed } = await fixedFile(file, held.bytes);
        const where = ({ record, field }: { record?: string; field?: string }): string =>
          `${record} ${field}`;
        const before = new Set((await readHeld([held])).problems.map(where));
        const after = new Set((await readHeld(fixed.files)).problems.map(where));
        const mended = new Set(fixes.map(where));
        // Exactly what was fixed is gone; a good value was no problem before, so none was touched.
        expect(new Set([...before].filter((each) => !after.has(each)))).toEqual(mended);
        expect([...after].filter((each) => !before.has(each))).toEqual([]);
        expect([...left.values()].reduce((sum, count) => sum + count, 0)).toBe(after.size);
      }),
      { numRuns: 60 },
    );
  });

  it(`changes nothing when it is applied again: ${file}`, async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        const held = heldFile(file, textOf(all));
        const { fixes, files: copies } = await fixedFile(file, held.bytes);
        const again = await applyFixes(copies, fixes);
        expect(again.files).toEqual(copies);
        expect(again).toMatchObject({ applied: 0, present: fixes.length, problems: [] });
        expect((await proposeFixes(copies)).fixes).toEqual([]);
        // Turned round they give the file back: no byte beside those cells is another one.
        const back = fixes.map((fix) => ({
          ...fix,
          cells: fix.cells.map(({ place, from, to }) => ({ place, from: to, to: from })),
        }));
        expect((await applyFixes(copies, back)).files).toEqual([held]);
      }),
      { numRuns: 40 },
    );
  });
}
