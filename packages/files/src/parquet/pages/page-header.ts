import type { ByteCursor } from "../byte-cursor.js";
import { unsupported } from "../parquet-fault.js";
import { readStruct } from "../thrift/read-struct.js";
import { structView } from "../thrift/struct-view.js";

/** How values are written, by the number in the format. */
export const encodings = {
  plain: 0,
  plainDictionary: 2,
  runs: 3,
  delta: 5,
  deltaLengths: 6,
  deltaTexts: 7,
  dictionary: 8,
  byteStreamSplit: 9,
} as const;

/** What stands before the bytes of a page. */
export interface PageHeader {
  /** What the page holds; an index is passed over. */
  readonly kind: "data" | "dictionary" | "index";
  /** How many bytes it has in the file. */
  readonly packedSize: number;
  /** How many bytes it has once decompressed. */
  readonly size: number;
  /** The CRC-32 of its bytes in the file, where the writer has told it. */
  readonly crc: number | undefined;
  /** How many values it has, the absent ones included. */
  readonly count: number;
  /** How its values are written. */
  readonly encoding: number;
  /** How its levels of definition are written, where it has any. */
  readonly levelEncoding: number;
  /**
   * The bytes of the levels of repetition and of definition, which then stand before the values and
   * are never compressed; `undefined` where they are a part of what is compressed.
   */
  readonly levels: { readonly repetition: number; readonly definition: number } | undefined;
  /** Whether the values are compressed. */
  readonly compressed: boolean;
}

/**
 * Reads what stands before the bytes of a page.
 *
 * @param cursor - at the header; afterwards at the page
 * @param part - whose page it is
 */
export function readPageHeader(cursor: ByteCursor, part: string): PageHeader {
  const header = structView(readStruct(cursor), part);
  const crc = header.number(4);
  const sizes = {
    size: header.size(2),
    packedSize: header.size(3),
    crc: crc === undefined ? undefined : crc >>> 0,
    compressed: true,
    levels: undefined,
    levelEncoding: encodings.runs,
  };
  const none = { kind: "index", count: 0, encoding: 0, ...sizes } as const;
  switch (header.number(1)) {
    case 0: {
      const page = header.struct(5);
      if (page === undefined) return cursor.fail();
      const levelEncoding = page.size(3);
      return { ...sizes, kind: "data", count: page.size(1), encoding: page.size(2), levelEncoding };
    }
    case 1:
      return none;
    case 2: {
      const page = header.struct(7);
      if (page === undefined) return cursor.fail();
      return { ...sizes, kind: "dictionary", count: page.size(1), encoding: page.size(2) };
    }
    case 3: {
      const page = header.struct(8);
      if (page === undefined) return cursor.fail();
      return {
        ...sizes,
        kind: "data",
        count: page.size(1),
        encoding: page.size(4),
        levels: { definition: page.size(5), repetition: page.size(6) },
        compressed: page.boolean(7) ?? true,
      };
    }
    default:
      throw unsupported("pages of an unknown kind");
  }
}
