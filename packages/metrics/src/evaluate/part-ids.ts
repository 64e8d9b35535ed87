import { type Column, distinctTexts, IpmsError, type Table } from "@ipms/core";

/**
 * Tells which projects of the parts of a ledger repeat one of an earlier part or row. Ids that are at
 * hand as bytes are kept as bytes.
 *
 * @returns 1 for each project of the next part that does
 */
export function partIds(): (projects: Table) => Uint8Array {
  const texts = distinctTexts();
  const strings = new Set<string>();
  let form: "bytes" | "strings" | undefined;
  return ({ columns, rowCount }) => {
    const repeats = new Uint8Array(rowCount);
    const column = columns.get("projectId");
    if (column?.kind !== "text" && column?.kind !== "code") return repeats;
    const own = column.kind === "text" && column.utf8 !== undefined ? "bytes" : "strings";
    if ((form ??= own) !== own) {
      throw new IpmsError("invalid-argument", "all parts of a ledger come from one reader");
    }
    if (own === "bytes") markBytes(repeats, column, texts);
    else markStrings(repeats, column, strings);
    return repeats;
  };
}

function markBytes(
  repeats: Uint8Array,
  column: Column,
  texts: ReturnType<typeof distinctTexts>,
): void {
  let offset = 0;
  for (const part of (column.kind === "text" && column.utf8) || []) {
    for (const row of texts.add(part).keys()) repeats[offset + row] = 1;
    offset += part.ends.length;
  }
}

function markStrings(repeats: Uint8Array, column: Column, known: Set<string>): void {
  for (let row = 0; row < repeats.length; row += 1) {
    const text =
      column.kind === "text"
        ? column.at(row)
        : column.kind === "code"
          ? column.values[column.indexes[row] ?? -1]
          : undefined;
    if (text === undefined) continue;
    if (known.has(text)) repeats[row] = 1;
    known.add(text);
  }
}
