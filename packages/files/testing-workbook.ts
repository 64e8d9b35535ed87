import { crc32, deflateRawSync } from "node:zlib";
import type { RecordProblem } from "@ipms/core";
import type { Limits } from "./src/limits.js";
import type { SheetRow, Workbook } from "./src/sheet/sheet.js";
import { openWorkbook } from "./src/xlsx/read/open-workbook.js";

/** A file to be put into an archive. */
export interface PackedFile {
  /** Its name. */
  readonly name: string;
  /** Its content. */
  readonly content: string | Uint8Array;
  /** What its headers say otherwise than is right. */
  readonly stated?: { readonly size?: number; readonly crc?: number; readonly flags?: number };
}

/** How an archive is written. */
export interface PackOptions {
  /** Whether contents are deflated, as they are unless said otherwise. */
  readonly deflated?: boolean;
  /** Whether sizes stand behind the contents, as writers do that cannot go back. */
  readonly descriptors?: boolean;
  /** Whether sizes and places are written in 64 bits. */
  readonly long?: boolean;
}

/** A ZIP archive, written for tests alone: nothing of the reader is used. */
export function packed(files: readonly PackedFile[], options: PackOptions = {}): Uint8Array {
  const { deflated = true, descriptors = false, long = false } = options;
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, stated } of files) {
    const bytes = Buffer.from(content);
    const body = deflated ? deflateRawSync(bytes) : bytes;
    const size = stated?.size ?? bytes.length;
    const crc = stated?.crc ?? crc32(bytes);
    const label = Buffer.from(name);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE((stated?.flags ?? 0x800) | (descriptors ? 8 : 0), 2);
    head.writeUInt16LE(deflated ? 8 : 0, 4);
    head.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), head, label]);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc, 0);
    sizes.writeUInt32LE(body.length, 4);
    sizes.writeUInt32LE(size, 8);
    if (!descriptors) sizes.copy(local, 14);
    const descriptor = descriptors ? Buffer.concat([Buffer.from("PK\x07\x08"), sizes]) : sizes;
    bodies.push(local, body, ...(descriptors ? [descriptor] : []));

    const entry = Buffer.alloc(46);
    entry.write("PK\x01\x02", "latin1");
    head.copy(entry, 6);
    sizes.copy(entry, 16);
    entry.writeUInt32LE(offset, 42);
    const extra = long ? longExtra([size, body.length, offset]) : Buffer.alloc(0);
    if (long) {
      entry.fill(0xff, 20, 28);
      entry.fill(0xff, 42, 46);
    }
    entry.writeUInt16LE(extra.length, 30);
    directory.push(entry, label, extra);
    offset += local.length + body.length + (descriptors ? descriptor.length : 0);
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return Buffer.concat([...bodies, ...directory, archiveEnd(files.length, size, offset, long)]);
}

function longExtra(numbers: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + numbers.length * 8);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(numbers.length * 8, 2);
  numbers.forEach((number, at) => extra.writeBigUInt64LE(BigInt(number), 4 + at * 8));
  return extra;
}

function archiveEnd(count: number, size: number, offset: number, long: boolean): Buffer {
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  if (!long) return end;
  end.fill(0xff, 8, 20);
  const longEnd = Buffer.alloc(56);
  longEnd.write("PK\x06\x06", "latin1");
  longEnd.writeBigUInt64LE(44n, 4);
  longEnd.writeBigUInt64LE(BigInt(count), 24);
  longEnd.writeBigUInt64LE(BigInt(count), 32);
  longEnd.writeBigUInt64LE(BigInt(size), 40);
  longEnd.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.write("PK\x06\x07", "latin1");
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([longEnd, locator, end]);
}

/** The XML of which a workbook is made; what is left out is as plain as can be. */
export interface WorkbookXml {
  /** The rows, or the whole part where it begins with `<?xml` or `<worksheet`. */
  readonly sheet?: string | Uint8Array;
  /** The items of the table of shared texts. */
  readonly strings?: string;
  /** The content of the styles. */
  readonly styles?: string;
  /** The whole main part. */
  readonly workbook?: string;
  /** Parts more, or in place of others. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The parts of a workbook with one sheet, "项目". */
export function workbookFiles(xml: WorkbookXml): PackedFile[] {
  const { sheet = "", strings, styles, workbook, parts = {} } = xml;
  const related = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const all: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships xmlns="${relationships}">${related("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml":
      workbook ??
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="项目" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relationships}">${related("rId1", "worksheet", "worksheets/sheet1.xml")}${strings === undefined ? "" : related("rId2", "sharedStrings", "sharedStrings.xml")}${styles === undefined ? "" : related("rId3", "styles", "styles.xml")}</Relationships>`,
    "xl/worksheets/sheet1.xml":
      typeof sheet !== "string" || /^<(?:\?xml|!|\w*:?worksheet)/.test(sheet)
        ? sheet
        : `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
  };
  if (strings !== undefined) all["xl/sharedStrings.xml"] = `<sst xmlns="${main}">${strings}</sst>`;
  if (styles !== undefined) {
    all["xl/styles.xml"] = `<styleSheet xmlns="${main}">${styles}</styleSheet>`;
  }
  return Object.entries({ ...all, ...parts }).map(([name, content]) => ({ name, content }));
}

/** A workbook as read, with all that was told. */
export interface ReadWorkbook extends Workbook {
  /** The rows of each sheet, in the sheets' order. */
  readonly rows: readonly (readonly SheetRow[])[];
  /** The problems of the workbook, then those of each sheet. */
  readonly told: readonly RecordProblem[];
}

/** Opens a workbook and reads all of it. */
export async function readAll(
  content: Uint8Array | WorkbookXml,
  limits: Limits = {},
): Promise<ReadWorkbook> {
  const bytes = content instanceof Uint8Array ? content : packed(workbookFiles(content));
  const workbook = await openWorkbook("台账.xlsx", [bytes], limits);
  const told = [...workbook.problems];
  const rows: SheetRow[][] = [];
  for (const sheet of workbook.sheets) {
    const found: SheetRow[] = [];
    for await (const batch of sheet.rows((problem) => void told.push(problem))) {
      found.push(...batch);
    }
    rows.push(found);
  }
  return { ...workbook, rows, told };
}
