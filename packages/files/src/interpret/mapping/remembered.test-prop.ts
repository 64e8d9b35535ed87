import fc from "fast-check";
import { expect, test } from "vitest";
import { KeptCell } from "../../sheet/kept-cell.js";
import type { SheetCell } from "../../sheet/sheet.js";
import { reading } from "../reading.js";
import { remembered } from "./remembered.js";

const shownAsAny = fc.constantFrom(undefined, "date" as const, "percent" as const);
/** Many cells share a key or a text, and there are more of them than a column remembers. */
const cells = fc
  .tuple(fc.nat({ max: 9 }), fc.nat({ max: 12_000 }), fc.boolean(), shownAsAny, fc.boolean())
  .map(([text, key, numeric, shown, kept]): SheetCell => {
    if (kept) return new KeptCell(String(text), key, numeric, shown);
    return {
      text: String(text),
      ...(numeric ? { numeric } : {}),
      ...(shown && { shownAs: shown }),
    };
  });

test("a cell that is remembered reads as it does the first time", () => {
  const read = ({ text, numeric = false, shownAs }: SheetCell) =>
    reading(`${text} ${numeric} ${shownAs ?? "plain"}`);
  fc.assert(
    fc.property(
      fc.array(cells, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 20_000 }),
      (some, step) => {
        const memory = remembered(read);
        // Enough cells come between for the memory to be enlarged and cells to be forgotten.
        for (let turn = 0; turn < 200; turn += 1) {
          memory(new KeptCell(`between ${turn}`, turn * step));
          const cell = some[turn % some.length] ?? { text: "" };
          expect(memory(cell)).toEqual(read(cell));
        }
      },
    ),
    { numRuns: 200 },
  );
});
