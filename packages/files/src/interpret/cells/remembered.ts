import type { CellReader, CellReading, CellValue } from "../reading.js";

/** So many different cells are remembered; beyond them remembering begins anew. */
const mostRemembered = 4096;
const longestRemembered = 64;

/**
 * A reader that reads equal cells once. Only for readers that look at nothing but the cell.
 *
 * @param reader - reads a cell that was not met before
 */
export function remembered<Value extends CellValue>(reader: CellReader<Value>): CellReader<Value> {
  const known = new Map<string, CellReading<Value>>();
  return (text, context) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const read = reader(text, context);
    if (text.length > longestRemembered) return read;
    if (known.size >= mostRemembered) known.clear();
    known.set(text, read);
    return read;
  };
}
