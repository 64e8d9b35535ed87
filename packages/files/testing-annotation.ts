import { expect } from "vitest";
import { defaultLimits } from "./src/limits.js";
import { annotateWorkbook, type CellAnnotation } from "./src/xlsx/annotate/annotate-workbook.js";
import { joined } from "./src/xlsx/write/deflate.js";
import { openZip } from "./src/zip/open-zip.js";
import { readDirectory } from "./src/zip/read-directory.js";

const decoder = new TextDecoder();

/** Every part as text by name; what is no text keeps its bytes as characters. */
export async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = openZip(bytes, {});
  const directory = readDirectory(bytes, defaultLimits.maximumParts);
  const parts = new Map<string, string>();
  if (!zip.ok || !directory.ok) throw new Error("no archive");
  for (const { name } of directory.value) {
    const pieces: Uint8Array[] = [];
    for await (const piece of zip.value.read(name, ({ code }) => expect(code).toBe(""))) {
      pieces.push(piece.slice());
    }
    parts.set(name, decoder.decode(joined(pieces)));
  }
  return parts;
}

/** The copy of a workbook that can be annotated. */
export async function annotated(
  bytes: Uint8Array,
  notes: readonly CellAnnotation[],
): Promise<Uint8Array> {
  const copy = await annotateWorkbook(bytes, notes);
  expect(copy).toMatchObject({ ok: true });
  return copy.ok ? copy.value : new Uint8Array();
}

/** A note on a cell of the sheet 台账. */
export const note = (cell: string, text: string, severity: CellAnnotation["severity"] = "error") =>
  ({ sheet: "台账", cell, text, severity }) as const;
