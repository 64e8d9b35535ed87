import { assembly, assemblyPageSize } from "@ipms/core";
import { columnsModule } from "../generated/columns-module.js";
import { scanModule } from "../generated/scan-module.js";
import {
  type ColumnLoops,
  columnLists,
  type NativeColumns,
  nativeColumns,
} from "./native-columns.js";

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

/** What cells with quotation marks look like. */
interface Look {
  /** How many of them, from the first on, are in order: enclosed by marks, with those inside doubled. */
  readonly sound: number;
  /** How many line breaks each of these holds. */
  readonly breaks: Int32Array;
  /** How many line breaks there are in all of them. */
  readonly breakCount: number;
}

/** A window of bytes in the memory of WebAssembly, with the loops that run over it. */
export interface NativeScan {
  /** The window; another object after {@link NativeScan.reserve}. */
  readonly bytes: Uint8Array;
  /** Makes room for so many bytes; what is there stays. */
  reserve(length: number): void;
  /** Finds the cells of a part of the window; at least {@link padding} bytes lie behind it. */
  scan(from: number, to: number, delimiter: number, quoted: boolean): Scanned;
  /** Looks at the cells of the last scan that hold quotation marks; good until columns are read. */
  look(): Look;
  /** Takes the quotation marks off the first of these cells, which must be in order. */
  unquote(count: number): void;
  /** Whether a part of the window is UTF-8. */
  isUtf8(from: number, to: number): boolean;
  /** The loops over the columns; the lists of the last scan but for the cells are given up. */
  readonly columns: NativeColumns;
}

/** How far a scan looks beyond its end. */
const padding = 64;

interface Exports {
  readonly cells: { readonly value: number };
  readonly rows: { readonly value: number };
  readonly quoted: { readonly value: number };
  readonly nul: { readonly value: number };
  readonly breaks: { readonly value: number };
  look(starts: number, ends: number, quotedCells: number, count: number, breaks: number): number;
  unquote(starts: number, ends: number, quotedCells: number, count: number): void;
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
}

const scanLists = 4;
const space = 0x20;

const assemble = assembly([scanModule, columnsModule]);

/** A window, the memory it begins, and the loops that run over it. */
interface Instance {
  readonly bytes: Uint8Array;
  readonly buffer: ArrayBuffer;
  readonly native: Exports;
  /** Where each list begins. */
  readonly list: (number: number) => number;
  readonly columns: NativeColumns;
}

/**
 * Behind the window stand the four lists of a scan; none can have more entries than the window has
 * bytes. Behind them there is room for the lists of a column, of which each has fewer.
 *
 * A larger window is another memory: memory that grows takes its old buffer away, after which V8 asks
 * at every access to every typed array whether it is still there.
 */
function open(length: number): Instance | undefined {
  const capacity = Math.ceil((length + padding) / assemblyPageSize) * assemblyPageSize;
  const list = (number: number): number => capacity + 4 * capacity * number;
  const assembled = assemble((list(scanLists + columnLists) + assemblyPageSize) / assemblyPageSize);
  if (assembled === undefined) return undefined;
  const { buffer, exports } = assembled;
  const [native, loops] = exports as [Exports, ColumnLoops];
  const columns = nativeColumns(loops, buffer, list);
  return { bytes: new Uint8Array(buffer, 0, capacity), buffer, native, list, columns };
}

/**
 * A window of its own.
 *
 * @param length - for how many bytes there is room at first
 * @returns `undefined` where WebAssembly or its SIMD is missing or forbidden, or no memory is left
 */
export function nativeScan(length = 0): NativeScan | undefined {
  const first = open(length);
  if (first === undefined) return undefined;
  let window = first;

  return {
    get bytes() {
      return window.bytes;
    },
    get columns() {
      return window.columns;
    },
    reserve(needed) {
      const { bytes } = window;
      if (needed + padding <= bytes.length) return;
      const larger = open(Math.max(needed, bytes.length * 2));
      if (larger === undefined) throw new RangeError(`no memory is left for ${needed} bytes`);
      window = larger;
      window.bytes.set(bytes);
    },
    scan(from, to, delimiter, quoted) {
      const { bytes, buffer, native, list } = window;
      bytes.fill(space, to, to + padding);
      native.scan(from, to, delimiter, Number(quoted), list(0), list(1), list(2), list(3));
      const entries = (number: number, { value }: { readonly value: number }): Int32Array =>
        new Int32Array(buffer, list(number), value);
      return {
        starts: entries(0, native.cells),
        ends: entries(1, native.cells),
        rowEnds: entries(2, native.rows),
        quotedCells: entries(3, native.quoted),
        nul: native.nul.value === 1,
      };
    },
    look() {
      const { buffer, native, list } = window;
      const sound = native.look(list(0), list(1), list(3), native.quoted.value, list(4));
      const breaks = new Int32Array(buffer, list(4), sound);
      return { sound, breaks, breakCount: native.breaks.value };
    },
    unquote(count) {
      window.native.unquote(window.list(0), window.list(1), window.list(3), count);
    },
    isUtf8: (from, to) => window.native.isUtf8(from, to) === 1,
  };
}
