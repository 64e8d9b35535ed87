import { scanModule } from "../generated/scan-module.js";

/** Where cells lie in the window, as the last scan found them. */
export interface Scanned {
  /** Where each cell begins, quotation marks included. */
  readonly starts: Int32Array;
  /** Where each cell ends. */
  readonly ends: Int32Array;
  /** For each line break, how many cells stand before it. */
  readonly rowEnds: Int32Array;
  /** The numbers of the cells that hold quotation marks. */
  readonly quotedCells: Int32Array;
  /** Whether there is a NUL. */
  readonly nul: boolean;
}

/** A window of bytes in the memory of WebAssembly, with the loops that run over it. */
export interface NativeScan {
  /** The window; another object after {@link NativeScan.reserve}. */
  readonly bytes: Uint8Array;
  /** Makes room for so many bytes; what is there stays. */
  reserve(length: number): void;
  /** Finds the cells of a part of the window; at least {@link padding} bytes lie behind it. */
  scan(from: number, to: number, delimiter: number, quoted: boolean): Scanned;
  /** Whether a part of the window is UTF-8. */
  isUtf8(from: number, to: number): boolean;
  /** Copies the texts of a column; the lists of the last scan but for the cells are given up. */
  gather: GatherTexts;
}

/**
 * Copies the cells of a column one behind the other.
 *
 * @param firstCells - the number of the first cell of each row
 * @param index - the place of the column
 * @param base - what is added to each end
 * @returns the bytes, and where each cell ends; good until the next call
 */
export type GatherTexts = (
  firstCells: Int32Array,
  index: number,
  base: number,
) => { readonly bytes: Uint8Array; readonly ends: Int32Array };

/** How far a scan looks beyond its end. */
export const padding = 64;

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly cells: { readonly value: number };
  readonly rows: { readonly value: number };
  readonly quoted: { readonly value: number };
  readonly nul: { readonly value: number };
  scan(
    from: number,
    to: number,
    delimiter: number,
    quoted: number,
    starts: number,
    ends: number,
    rowEnds: number,
    quotedCells: number,
  ): void;
  isUtf8(from: number, to: number): number;
  gather(
    starts: number,
    ends: number,
    firstCells: number,
    count: number,
    index: number,
    target: number,
    targetEnds: number,
    base: number,
  ): number;
}

/** The part of the platform's WebAssembly that is used. */
interface Assembly {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

const pageSize = 65_536;
const space = 0x20;

let compiled: object | undefined;

/** A window of its own; `undefined` where WebAssembly or its SIMD is missing or forbidden. */
export function nativeScan(): NativeScan | undefined {
  const assembly = (globalThis as { readonly WebAssembly?: Assembly }).WebAssembly;
  if (assembly === undefined) return undefined;
  try {
    compiled ??= new assembly.Module(bytesOf(scanModule));
    return windowOf(new assembly.Instance(compiled).exports as Exports);
  } catch {
    return undefined;
  }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/**
 * Behind the window stand the four lists; none can have more entries than the window has bytes. Behind
 * them there is room for the texts of a column, which have no more bytes than the window.
 */
function windowOf(native: Exports): NativeScan {
  let capacity = 0;
  let bytes = new Uint8Array(0);

  const list = (number: number): number => capacity + 4 * capacity * number;
  const reserve = (length: number): void => {
    const wanted = length + padding;
    if (wanted <= capacity) return;
    capacity = Math.ceil(Math.max(wanted, capacity * 2) / pageSize) * pageSize;
    const missing = (list(4) + capacity) / pageSize - native.memory.buffer.byteLength / pageSize;
    if (missing > 0) native.memory.grow(missing);
    bytes = new Uint8Array(native.memory.buffer, 0, capacity);
  };
  const entries = (number: number, count: number): Int32Array =>
    new Int32Array(native.memory.buffer, list(number), count);

  return {
    get bytes() {
      return bytes;
    },
    reserve,
    scan(from, to, delimiter, quoted) {
      bytes.fill(space, to, to + padding);
      native.scan(from, to, delimiter, Number(quoted), list(0), list(1), list(2), list(3));
      return {
        starts: entries(0, native.cells.value),
        ends: entries(1, native.cells.value),
        rowEnds: entries(2, native.rows.value),
        quotedCells: entries(3, native.quoted.value),
        nul: native.nul.value === 1,
      };
    },
    isUtf8: (from, to) => native.isUtf8(from, to) === 1,
    gather(firstCells, index, base) {
      const count = firstCells.length;
      entries(2, count).set(firstCells);
      const [starts, ends, rows, target] = [list(0), list(1), list(2), list(4)];
      const length = native.gather(starts, ends, rows, count, index, target, list(3), base);
      return {
        bytes: new Uint8Array(native.memory.buffer, target, length),
        ends: entries(3, count),
      };
    },
  };
}
