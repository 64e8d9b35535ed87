import type { RecordProblem } from "@ipms/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { SheetRow } from "../../sheet/sheet.js";
import { partScanner } from "./parts/read-part.js";
import { sharedStrings } from "./shared-strings.js";
import { sheetHandler } from "./sheet-handler.js";

const encoder = new TextEncoder();
const texts = ["甲", "", " 乙", "_x0041_", "C"];

const style = fc.constantFrom("", ' s="0"', ' s="1"', ' s="2"', ' s="99"', ' s=""', ' s="x"');
const type = fc.constantFrom("", ' t="n"', ' t="s"', ' t="str"', ' t="b"', ' t="e"', ' t="sx"');
const value = fc.oneof(
  fc.nat({ max: 6 }).map(String),
  fc.double({ noNaN: true }).map(String),
  fc.constantFrom("45000", "1e5", "-.5", "+1", "", "x", "00012", "1&#49;", "9".repeat(40), "-0"),
);
const inner = fc.oneof(
  { weight: 5, arbitrary: value.map((text) => `<v>${text}</v>`) },
  fc.constantFrom("", "<v/>", "<f>1</f>", "<f>1</f><v>2</v>", "<v>1<!-- -->2</v>", "<is/>", "<v>1"),
);
const ownText = fc
  .constantFrom("甲", "a &lt; b", " b ", "", "_x0041_", "a\r\nb", "长".repeat(50), "&x;", "\ud800")
  .map((text) => `<is><t>${text}</t></is>`);
const content = fc.oneof(
  { weight: 2, arbitrary: fc.tuple(type, inner) },
  fc.tuple(fc.constantFrom(' t="inlineStr"', ' t="inlineStr"', "", ' t="str"'), ownText),
);
const cell = fc
  .tuple(fc.nat({ max: 6 }), fc.constantFrom(0, 0, 0, 0, 1), style, content)
  .map(([column, below, ofStyle, [ofType, written]]) => (row: number) => {
    const place = `${"ABCDbZ@"[column] ?? ""}${row + below}`;
    return `<c r="${place}"${ofStyle}${ofType}>${written}</c>`;
  });
const row = fc
  .tuple(fc.constantFrom(' r="#"', ' r="#" hidden="1"', "", ' r="1"'), fc.array(cell))
  .map(([attributes, cells]) => (number: number) => {
    const numbered = attributes.replace("#", String(number));
    return `<row${numbered}>${cells.map((each) => each(number)).join("")}</row>`;
  });
const sheet = fc
  .array(row, { maxLength: 6 })
  .map((rows) => `<worksheet><sheetData>${rows.map((each, at) => each(at + 1)).join("")}`);

interface Found {
  readonly rows: readonly SheetRow[];
  readonly problems: readonly Omit<RecordProblem, "place">[];
  readonly fault: string | undefined;
}

function read(xml: string, size: number): Found {
  const strings = sharedStrings();
  const items = texts.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join("");
  partScanner(strings, {}).push(encoder.encode(`<sst>${items}</sst>`));
  const problems: Found["problems"][number][] = [];
  const handler = sheetHandler({
    strings,
    shownAs: [undefined, "date", "percent"],
    limits: { maximumColumns: 20, maximumCells: 15 },
    report: (problem, at) => problems.push({ ...problem, record: at ?? "" }),
    stop: () => undefined,
  });
  const scanner = partScanner(handler, {});
  const bytes = encoder.encode(`${xml}${" ".repeat(400)}`);
  let fault: string | undefined;
  for (let at = 0; at < bytes.length && fault === undefined; at += size) {
    fault = scanner.push(bytes.subarray(at, at + size));
  }
  return { rows: handler.take(), problems, fault };
}

test("a cell read by the short way is what the tags and texts of it come to", () => {
  fc.assert(
    fc.property(sheet, fc.constantFrom(7, 300, 100_000), (xml, size) => {
      // Two blanks mean what one does, and lead to the long way.
      expect(read(xml, size)).toEqual(read(xml.replaceAll("<c ", "<c  "), 100_000));
    }),
    { numRuns: 400 },
  );
});
