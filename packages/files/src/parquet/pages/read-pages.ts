import { crc32 } from "../../zip/crc-32.js";
import { ByteCursor } from "../byte-cursor.js";
import { readHybrid } from "../decode/hybrid.js";
import { readPlain } from "../decode/plain.js";
import type { RawValue } from "../decode/raw-values.js";
import type { LeafColumn } from "../footer/leaf-column.js";
import type { ColumnChunk } from "../footer/read-footer.js";
import { unsupported } from "../parquet-fault.js";
import { type Decompress, decompressor } from "./decompress.js";
import { encodings, type PageHeader, readPageHeader } from "./page-header.js";
import { readValues } from "./page-values.js";
import type { UnpackingBudget } from "./unpacking-budget.js";

/** Some values of a column, one behind the other. */
export interface Page<Value> {
  /** How many rows it has. */
  readonly rowCount: number;
  /** The next row's value; `undefined` where it is absent. Never asked for more rows than there are. */
  next(): Value | undefined;
}

/** Bytes of one page at most, once decompressed; writers make pages of a megabyte. */
const mostPageBytes = 256 * 1024 ** 2;
/** Values of one page at most; writers make groups of a million rows. */
const mostPageValues = 4 * 1024 ** 2;

/**
 * Reads the pages of a column in a group of rows, one after the other.
 *
 * @param chunk - the bytes
 * @param column - whose they are
 * @param convert - what a value means
 * @param budget - what the file may unpack to
 */
export async function* readPages<Value>(
  chunk: ColumnChunk,
  column: LeafColumn,
  convert: (raw: RawValue) => Value,
  budget: UnpackingBudget,
): AsyncGenerator<Page<Value>, void, void> {
  const part = column.path.join(".");
  const cursor = new ByteCursor(chunk.bytes, part);
  const decompress = await decompressor(chunk.codec, part);
  let dictionary: readonly Value[] | undefined;
  while (cursor.left > 0) {
    const header = readPageHeader(cursor, part);
    const packed = cursor.slice(header.packedSize);
    if (header.crc !== undefined && crc32(packed) !== header.crc) cursor.fail();
    if (header.kind === "index") continue;
    if (header.size > mostPageBytes || header.count > mostPageValues) cursor.fail();
    budget.spend(header.size);
    if (header.kind === "dictionary") {
      const values = new ByteCursor(await decompress(packed, header.size), part);
      const raw = readPlain(values, column, header.count);
      dictionary = Array.from({ length: raw.count }, (_, index) => convert(raw.at(index)));
    } else {
      const { levels, values } = await openPage(header, packed, part, decompress);
      yield dataPage(header, levels ?? values, values, { column, convert, dictionary });
    }
  }
}

/** The bytes of the levels, where they stand by themselves, and those of the values. */
async function openPage(
  { levels, size, compressed }: PageHeader,
  packed: Uint8Array,
  part: string,
  decompress: Decompress,
) {
  const cursor = new ByteCursor(packed, part);
  if (levels === undefined) {
    return { levels: undefined, values: new ByteCursor(await decompress(packed, size), part) };
  }
  cursor.take(levels.repetition);
  const definition = cursor.slice(levels.definition);
  const rest = cursor.slice(cursor.left);
  const restSize = size - levels.repetition - levels.definition;
  if (restSize < 0) cursor.fail();
  const values = compressed ? await decompress(rest, restSize) : rest;
  return { levels: new ByteCursor(definition, part), values: new ByteCursor(values, part) };
}

/** What is known of a page before its bytes are looked at. */
interface PageFacts<Value> {
  readonly column: LeafColumn;
  readonly convert: (raw: RawValue) => Value;
  readonly dictionary: readonly Value[] | undefined;
}

function dataPage<Value>(
  header: PageHeader,
  levels: ByteCursor,
  values: ByteCursor,
  { column, convert, dictionary }: PageFacts<Value>,
): Page<Value> {
  const rowCount = header.count;
  const present = readPresence(header, levels, column);
  const count = present === undefined ? rowCount : sumOf(present);
  const found = readValues(values, column, header.encoding, count, dictionary);
  const valueAt: (index: number) => Value | undefined =
    "raw" in found
      ? (index) => convert(found.raw.at(index))
      : (index) => dictionary?.[found.places[index] ?? -1];
  let row = 0;
  let index = 0;
  return {
    rowCount,
    next() {
      const there = present === undefined || present[row] === 1;
      row += 1;
      if (!there) return undefined;
      index += 1;
      return valueAt(index - 1);
    },
  };
}

function sumOf(numbers: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < numbers.length; at += 1) sum += numbers[at]!;
  return sum;
}

/** 1 for each row that has a value, 0 for the others; `undefined` where every row has one. */
function readPresence(
  { levels: own, levelEncoding, count }: PageHeader,
  cursor: ByteCursor,
  { present, path }: LeafColumn,
): Uint8Array | undefined {
  if (present === 0) return undefined;
  if (levelEncoding !== encodings.runs) throw unsupported(`levels in encoding ${levelEncoding}`);
  const bytes = own === undefined ? cursor.slice(cursor.uint32()) : cursor.bytes;
  const width = 32 - Math.clz32(present);
  const levels = readHybrid(new ByteCursor(bytes, path.join(".")), width, count);
  const found = new Uint8Array(count);
  for (let row = 0; row < count; row += 1) if (levels[row] === present) found[row] = 1;
  return found;
}
