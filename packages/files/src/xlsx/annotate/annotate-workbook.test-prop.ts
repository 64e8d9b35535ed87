import { type CellObject, read, type WorkSheet } from "@e965/xlsx";
import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { cellName } from "../../sheet/cell-name.js";
import { annotateWorkbook } from "./annotate-workbook.js";

const value = fc.oneof(
  fc.constantFrom("甲", "<b>", "x & y", null, null),
  fc.integer({ min: -9, max: 99_999 }),
);
const rows = fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 6 });
const severity = fc.constantFrom("error" as const, "warning" as const, "info" as const);
const annotation = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 7 }), severity)
  .map(([row, column, grave]) => ({ cell: cellName(row, column), severity: grave }));
const annotations = fc.array(annotation, { maxLength: 8 });

/** The values of a sheet, and what its notes say, by cell. */
function contentOf(sheet: WorkSheet) {
  const cells = Object.entries(sheet).filter(([name]) => !name.startsWith("!"));
  const of = (name: string) => sheet[name] as CellObject;
  const values = cells.flatMap(([name]) =>
    of(name).v === undefined ? [] : [[name, of(name).t, of(name).v, of(name).z]],
  );
  const notes = cells.flatMap(([name]) => of(name).c?.map(({ t }) => [name, t]) ?? []);
  return { values, notes: Object.fromEntries(notes) as Record<string, string> };
}

test("annotating changes no value, and every note is found in its cell", async () => {
  await fc.assert(
    fc.asyncProperty(rows, annotations, async (data, marks) => {
      const dates = { style: { numFmt: "yyyy-mm-dd" }, value: 45095 };
      const cells = new Map([["2,1", dates]]);
      const before = await writeXlsx({ sheets: [{ name: "台账", rows: data, cells }] });
      const said = marks.map((mark, at) => ({ ...mark, sheet: "台账", text: `第${at}处` }));
      const copy = await annotateWorkbook(before, said);
      if (!copy.ok) throw new Error(copy.problem.code);
      // A second round meets the notes, styles and drawings of the first.
      const twice = await annotateWorkbook(copy.value, said);
      if (!twice.ok) throw new Error(twice.problem.code);
      const [old, once, again] = [before, copy.value, twice.value].map((bytes) =>
        contentOf(read(bytes, { cellNF: true }).Sheets["台账"] ?? {}),
      );
      expect(once?.values).toEqual(old?.values);
      expect(again?.values).toEqual(old?.values);
      const expected = new Map<string, string>();
      for (const { cell, text } of said) {
        const earlier = expected.get(cell);
        expected.set(cell, earlier === undefined ? text : `${earlier}\n\n${text}`);
      }
      expect(once?.notes).toEqual(Object.fromEntries(expected));
      const doubled = [...expected].map(([cell, text]) => [cell, `${text}\n\n${text}`]);
      expect(again?.notes).toEqual(Object.fromEntries(doubled));
    }),
    { numRuns: 60 },
  );
});
