import { type CellObject, read, type WorkSheet } from "@e965/xlsx";
import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { cellName } from "../../sheet/cell-name.js";
import { writeTemplate } from "../../template/write-template.js";
import { defaultLimits } from "../../limits.js";
import { openZip } from "../../zip/open-zip.js";
import { readDirectory } from "../../zip/read-directory.js";
import { writeArchive } from "../write/archive.js";
import { joined } from "../write/deflate.js";
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

async function partsOf(bytes: Uint8Array): Promise<readonly (readonly [string, Uint8Array])[]> {
  const zip = openZip(bytes, {});
  const directory = readDirectory(bytes, defaultLimits.maximumParts);
  const parts: [string, Uint8Array][] = [];
  if (!zip.ok || !directory.ok) throw new Error("no archive");
  for (const { name } of directory.value) {
    const pieces: Uint8Array[] = [];
    for await (const piece of zip.value.read(name, () => undefined)) pieces.push(piece.slice());
    parts.push([name, joined(pieces)]);
  }
  return parts;
}

/** An annotated workbook: it has every part that annotating looks at. */
async function annotatedParts() {
  const book = await writeTemplate({ tables: ["attributions"] });
  const note = { sheet: "成果分配", cell: "B3", text: "x", severity: "error" } as const;
  const copy = await annotateWorkbook(book, [note]);
  if (!copy.ok) throw new Error(copy.problem.code);
  return { parts: await partsOf(copy.value), note };
}

test("a damaged part is a problem or no obstacle, never an exception", async () => {
  const { parts, note } = await annotatedParts();
  const damage = fc.record({
    part: fc.nat({ max: parts.length - 1 }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 40 }),
    text: fc.constantFrom(
      "",
      "<",
      ">",
      '"',
      "<!--",
      "<!DOCTYPE x>",
      "<![CDATA[",
      '<c r="A1"/>',
      "\u0000",
    ),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ part, at, length, text }) => {
      const files = parts.map(([name, bytes], index) => {
        const start = Math.floor(at * bytes.length);
        const cut = [bytes.subarray(0, start), new TextEncoder().encode(text)];
        const content = index === part ? [...cut, bytes.subarray(start + length)] : [bytes];
        return { name, content };
      });
      const pieces: Uint8Array[] = [];
      for await (const piece of writeArchive(files)) pieces.push(piece);
      // A sheet that is not there any more is the one mistake that annotating throws for.
      const copy = await annotateWorkbook(joined(pieces), [note]).catch(
        (failure: Error) => failure,
      );
      const outcome = copy instanceof Error ? copy.message : copy.ok ? "annotated" : "problem";
      expect(["annotated", "problem", 'no sheet "成果分配"']).toContain(outcome);
    }),
    { numRuns: 200 },
  );
});
