import { IpmsError } from "@ipms/core";
import { deflate, joined, type PackedBytes } from "./deflate.js";

/** A file of an archive. */
export interface ArchivedFile {
  /** Its path, with slashes. */
  readonly name: string;
  /** Its bytes, or what another archive keeps of them. */
  readonly content: Iterable<Uint8Array> | PackedBytes;
}

/** The largest number of four bytes; beyond it an archive needs another form. */
const largest = 0xffff_fffe;
const mostFiles = 0xfffe;
const utf8Names = 0x0800;
/** 1 January 1980, midnight: archives say the same whenever they are written. */
const epoch = 0x0021_0000;

/**
 * A zip archive, piece by piece. What a file holds is compressed before its turn comes, so that its
 * size stands before it and every reader can skip it.
 *
 * @param files - the files, in their order
 * @throws IpmsError `invalid-argument` when the archive gets larger than 4 GiB
 */
export async function* writeArchive(
  files: Iterable<ArchivedFile>,
): AsyncGenerator<Uint8Array, void, void> {
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content } of files) {
    const packed = "packed" in content ? content : await deflate(content);
    const path = new TextEncoder().encode(name);
    const facts = fileFacts(packed, path.length);
    directory.push(joined([directoryHead(facts, offset), path]));
    const head = joined([record([0x0403_4b50, 4], facts), path]);
    offset += head.length + packed.packed.length;
    if (offset > largest || packed.size > largest || directory.length > mostFiles) {
      throw new IpmsError("invalid-argument", "an archive holds 4 GiB and 65 534 files at most");
    }
    yield head;
    yield packed.packed;
  }
  const entries = joined(directory);
  yield entries;
  yield record(
    [0x0605_4b50, 4],
    [0, 4],
    [directory.length, 2],
    [directory.length, 2],
    [entries.length, 4],
    [offset, 4],
    [0, 2],
  );
}

/** A number and the count of its bytes. */
type Figure = readonly [value: number, bytes: 2 | 4];

/** What both the head of a file and its line in the directory say. */
function fileFacts(content: PackedBytes, nameLength: number): readonly Figure[] {
  return [
    [20, 2],
    [utf8Names, 2],
    [content.method, 2],
    [epoch, 4],
    [content.checksum, 4],
    [content.packed.length, 4],
    [content.size, 4],
    [nameLength, 2],
    [0, 2],
  ];
}

function directoryHead(facts: readonly Figure[], offset: number): Uint8Array {
  return record([0x0201_4b50, 4], [20, 2], facts, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
}

function record(...parts: readonly (Figure | readonly Figure[])[]): Uint8Array {
  const numbers = parts.flatMap((part) => (isNumber(part) ? [part] : part));
  const bytes = new Uint8Array(numbers.reduce((size, [, length]) => size + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, length] of numbers) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  return bytes;
}

function isNumber(part: Figure | readonly Figure[]): part is Figure {
  return typeof part[0] === "number";
}
