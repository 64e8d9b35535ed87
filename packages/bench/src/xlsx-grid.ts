/** A value of a sheet. */
export type GridValue = string | number | null;

/**
 * Records as the rows of a sheet: a header, then plain values, amounts in ten thousands.
 *
 * @param jsonLines - the records
 */
export function gridOf(jsonLines: Uint8Array): GridValue[][] {
  const records = new TextDecoder()
    .decode(jsonLines)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return [names, ...records.map((record) => names.map((name) => plain(record[name])))];
}

function plain(value: unknown): GridValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "object") return Number((value as { amount: string }).amount) / 10_000;
  if (typeof value === "number" || typeof value === "string") return value;
  return value === true ? "是" : "否";
}

/**
 * The floor of all writers: the XML of one sheet put together by hand and deflated, with no styles, no
 * other part, nothing checked.
 *
 * @param grid - the values
 */
export async function deflatedSheet(grid: readonly (readonly GridValue[])[]): Promise<number> {
  const stream = new CompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  const encoder = new TextEncoder();
  const size = total(stream.readable);
  let piece = "<worksheet><sheetData>";
  const letters = Array.from({ length: 26 * 27 }, (_, at) => lettersOf(at));
  for (const [at, values] of grid.entries()) {
    const row = at + 1;
    piece += `<row r="${row}">`;
    for (let column = 0; column < values.length; column += 1) {
      const value = values[column];
      const name = `r="${letters[column]}${row}"`;
      if (typeof value === "number") piece += `<c ${name} s="1"><v>${value}</v></c>`;
      else if (value != null) piece += `<c ${name} t="inlineStr"><is><t>${value}</t></is></c>`;
    }
    piece += "</row>";
    if (piece.length < 65_536) continue;
    await writer.ready;
    void writer.write(encoder.encode(piece));
    piece = "";
  }
  void writer.write(encoder.encode(`${piece}</sheetData></worksheet>`));
  await writer.close();
  return await size;
}

function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${String.fromCharCode(64 + Math.floor(column / 26))}${last}`;
}

async function total(stream: ReadableStream): Promise<number> {
  let size = 0;
  const reader = stream.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return size;
    size += value.length;
  }
}
