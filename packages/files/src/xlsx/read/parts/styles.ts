import type { Problem } from "@ipms/core";
import type { Limits } from "../../../limits.js";
import type { SheetCell } from "../../../sheet/sheet.js";
import type { Zip } from "../../../zip/open-zip.js";
import { shownByCode, shownByNumber } from "./number-format.js";
import { readPart } from "./read-part.js";

/** How the numbers of cells are shown, by the number of their style. */
export type ShownAs = readonly SheetCell["shownAs"][];

/**
 * Reads how numbers are shown.
 *
 * @param zip - the workbook
 * @param part - the part's name
 * @param limits - on the length of texts
 */
export async function readStyles(
  zip: Zip,
  part: string,
  limits: Limits,
): Promise<{ readonly shownAs: ShownAs; readonly problem?: Problem | undefined }> {
  const codes = new Map<number, SheetCell["shownAs"]>();
  const formats: number[] = [];
  let inCellFormats = false;
  const problem = await readPart(
    zip,
    part,
    {
      open(tag) {
        if (tag.name === "cellXfs") inCellFormats = true;
        else if (tag.name === "xf" && inCellFormats) formats.push(tag.number("numFmtId") ?? 0);
        else if (tag.name === "numFmt") {
          const number = tag.number("numFmtId");
          const code = tag.attribute("formatCode");
          if (number !== undefined && code !== undefined) codes.set(number, shownByCode(code));
        }
      },
      close(name) {
        if (name === "cellXfs") inCellFormats = false;
      },
    },
    limits,
  );
  const shown = (number: number): SheetCell["shownAs"] =>
    codes.has(number) ? codes.get(number) : shownByNumber(number);
  return { shownAs: formats.map(shown), problem };
}
