import type { CellBlock } from "../columnar/cell-block.js";
import { leadingCells } from "./leading-cells.js";
import type { TableLocation } from "./table-location.js";

/** So many cells of a record are filled, at least, where a glance is to tell that it is one. */
const leastFilled = 5;

/**
 * Whether a row of delimited text is a record for certain, by a glance at its bytes: `rowClassifier`
 * would call it one, unless another row before it makes it doubt. Of all others nothing is said.
 *
 * @param location - where the table stands
 * @param emptyColumns - the places of columns in which an ordinary row has nothing
 */
export function ordinaryRow(
  location: TableLocation,
  emptyColumns: readonly number[],
): (block: CellBlock, row: number) => boolean {
  const { headers, identityColumns, rowNumberColumn, numberedInFigures } = location;
  const numbers = numberedInFigures ? rowNumberColumn : undefined;
  const leading = leadingCells(location);
  const names = identityColumns.filter((index) => index !== rowNumberColumn);
  const characters = tellingCharacters();

  return ({ bytes, starts, ends, firstCells, cellCounts }, row) => {
    if (cellCounts[row] !== headers.length) return false;
    const first = firstCells[row] ?? 0;
    if (numbers !== undefined && starts[first + numbers] === ends[first + numbers]) return false;
    for (const index of emptyColumns) {
      if (starts[first + index] !== ends[first + index]) return false;
    }
    let filled = 0;
    let hasFigures = false;
    for (let place = 0; place < headers.length; place += 1) {
      const start = starts[first + place] ?? 0;
      const end = ends[first + place] ?? 0;
      if (start === end) continue;
      if (place < leading && mayTell(bytes, start, end, characters)) return false;
      filled += 1;
      hasFigures ||= hasDigit(bytes, start, end);
      if (filled < leastFilled || !hasFigures || place < leading) continue;
      for (const index of names) {
        if (hasWord(bytes, starts[first + index] ?? 0, ends[first + index] ?? 0)) return true;
      }
      return false;
    }
    return false;
  };
}

const numeral = 1;
const sign = 2;
let known: TellingCharacters | undefined;

/** The characters with which `telling` can begin, by their code. */
interface TellingCharacters {
  /** Whether there are any that begin with the same two bytes, by these. */
  readonly near: Uint8Array;
  /** What each tells: a numeral does so only at the beginning. */
  readonly kinds: Uint8Array;
}

function tellingCharacters(): TellingCharacters {
  if (known !== undefined) return known;
  const kinds = new Uint8Array(0x10000);
  for (const character of "一二三四五六七八九十") kinds[character.charCodeAt(0)] = numeral;
  for (const character of "计計注註：※说說其总總提") kinds[character.charCodeAt(0)] = sign;
  // Letters of full width, in both cases.
  kinds.fill(sign, 0xff21, 0xff3b).fill(sign, 0xff41, 0xff5b);
  const near = new Uint8Array(kinds.length >> 6);
  for (let code = 0; code < kinds.length; code += 1) if (kinds[code] !== 0) near[code >> 6] = 1;
  return (known = { near, kinds });
}

/** Whether the words of a cell may be telling. */
function mayTell(
  bytes: Uint8Array,
  start: number,
  end: number,
  { near, kinds }: TellingCharacters,
): boolean {
  const first = bytes[start] ?? 0;
  // Blanks and brackets may stand before a numeral.
  if (!isLetter(first) && !isDigit(first) && !isIdeographLead(first)) return true;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    const kind = byteKinds[byte] ?? nothing;
    if (kind === nothing) continue;
    if (kind === lead) {
      const front = ((byte & 0xf) << 6) | low(bytes[at + 1]);
      at += 2;
      if (near[front] !== 1) continue;
      const tells = kinds[(front << 6) | low(bytes[at])] ?? 0;
      if (tells === sign || (tells === numeral && at === start + 2)) return true;
    } else if (kind === telling || ((bytes[at + 1] ?? 0) | lowerCase) === kind) return true;
  }
  return false;
}

const lowerCase = 0x20;
const nothing = 0;
const telling = 1;
const lead = 2;
const [hash, asterisk, colon] = [0x23, 0x2a, 0x3a] as const;
/** How sum and total begin. */
const beginnings = [
  [0x73, 0x75],
  [0x74, 0x6f],
] as const;
/** What bytes may say; of s and t the letter that would have to follow. */
const byteKinds: Uint8Array = /* @__PURE__ */ kindsOfBytes();

function kindsOfBytes(): Uint8Array {
  const kinds = new Uint8Array(256).fill(lead, 0xe0, 0xf0);
  for (const byte of [hash, asterisk, colon]) kinds[byte] = telling;
  for (const [letter, next] of beginnings) {
    kinds[letter] = next;
    kinds[letter & ~lowerCase] = next;
  }
  return kinds;
}

/** The six bits of a byte that continues a character. */
function low(byte = 0): number {
  return byte & 0x3f;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function isLetter(byte: number): boolean {
  const letter = byte | lowerCase;
  return letter >= 0x61 && letter <= 0x7a;
}

/** Whether a byte begins a Chinese character, of those that are in use. */
function isIdeographLead(byte: number): boolean {
  return byte >= 0xe4 && byte <= 0xe9;
}

function hasDigit(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isDigit(bytes[at] ?? 0)) return true;
  return false;
}

/** Whether a cell holds more than figures, blanks and brackets. */
function hasWord(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (isLetter(byte) || isIdeographLead(byte)) return true;
  }
  return false;
}
