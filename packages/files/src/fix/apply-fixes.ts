import type { Place, RecordProblem } from "@ipms/core";
import type { EditableCell, EditableFile } from "./editable.js";
import type { Fix } from "./fix.js";
import { openEditable } from "./open-editable.js";
import type { FixOptions, HeldFile } from "./propose-fixes.js";

/** Copies of the files of a ledger with fixes in them. */
export interface FixedLedger {
  /** The copies, all files among them; one without fixes is the same to the byte. */
  readonly files: readonly HeldFile[];
  /** How many fixes were applied. */
  readonly applied: number;
  /** How many were in the files already. */
  readonly present: number;
  /** Fixes that were not applied, for their cells are missing or hold something else by now. */
  readonly problems: readonly RecordProblem[];
  /** The copies that are in UTF-8 while their files were in another encoding. */
  readonly transcoded: readonly string[];
}

/**
 * Applies fixes to copies of files. A fix is applied only where each of its cells still holds what it
 * held when the fix was made; of the others, everything stays. Applied twice, nothing changes any more.
 *
 * @example
 * ```ts
 * import { applyFixes, proposeFixes } from "@ipms/files";
 *
 * const bytes = new TextEncoder().encode("projectId,name,signedOn\nP-1,电池项目,2023/6/18\n");
 * const files = [{ name: "projects.csv", bytes }];
 * const { fixes } = await proposeFixes(files);
 * const copy = await applyFixes(files, fixes);
 * console.log(new TextDecoder().decode(copy.files[0]?.bytes).split("\n")[1]); // => P-1,电池项目,2023-06-18
 * ```
 *
 * @param files - the files of a ledger
 * @param fixes - the fixes, as proposed or as reviewed
 * @param options - what is known about the files
 * @throws IpmsError `invalid-argument` when an option is unknown
 */
export async function applyFixes(
  files: readonly HeldFile[],
  fixes: readonly Fix[],
  options: FixOptions = {},
): Promise<FixedLedger> {
  const opened: (readonly [HeldFile, EditableFile | undefined])[] = [];
  for (const file of files) {
    const found = await openEditable(file.name, file.bytes, files.length === 1, options);
    opened.push([file, typeof found === "string" ? undefined : found]);
  }
  const wanted = new Set(fixes.flatMap((fix) => fix.cells.map(({ place }) => keyOf(place))));
  const cells = cellsByPlace(
    opened.flatMap(([, file]) => file ?? []),
    wanted,
  );
  const changes = new Map<EditableCell, string>();
  const problems: RecordProblem[] = [];
  let applied = 0;
  let present = 0;
  for (const fix of fixes) {
    const found = fix.cells.map((cell) => ({ ...cell, cell: cells.get(keyOf(cell.place)) }));
    const wrong = found.find(
      ({ cell, from }) => cell === undefined || cell.written !== from || changes.has(cell),
    );
    if (wrong === undefined) {
      for (const { cell, to } of found) if (cell !== undefined) changes.set(cell, to);
      applied += 1;
    } else if (found.every(({ cell, to }) => cell?.written === to)) present += 1;
    else problems.push(notApplied(fix, wrong));
  }
  const copies: HeldFile[] = [];
  const transcoded: string[] = [];
  for (const [held, file] of opened) {
    const own = [...changes].filter(([{ place }]) => place.file === held.name);
    if (file === undefined || own.length === 0) copies.push(held);
    else {
      copies.push({ name: held.name, bytes: await file.write(own) });
      if (file.isTranscoded) transcoded.push(held.name);
    }
  }
  return { files: copies, applied, present, problems, transcoded };
}

function cellsByPlace(
  files: readonly EditableFile[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, EditableCell> {
  const cells = new Map<string, EditableCell>();
  for (const { tables } of files) {
    for (const { header, rows } of tables) {
      for (const row of [header, ...rows]) {
        for (const cell of row.values()) {
          const key = keyOf(cell.place);
          if (wanted.has(key)) cells.set(key, cell);
        }
      }
    }
  }
  return cells;
}

function keyOf({ file, sheet, cell, line, column, pointer }: Place): string {
  const parts = [file, sheet, cell, line, column, pointer];
  // Only a pointer, which stands last, could hold this character.
  return parts.join("\0");
}

function notApplied(
  { table, record, field }: Fix,
  { place, from, cell }: Fix["cells"][number] & { readonly cell: EditableCell | undefined },
): RecordProblem {
  const about = { table, field, place, ...(record === undefined ? {} : { record }) };
  const value = from.slice(0, 60);
  if (cell === undefined) return { ...about, code: "missing-fixed-cell", parameters: { value } };
  const found = cell.written.slice(0, 60);
  return found === value
    ? { ...about, code: "repeated-fix", parameters: { value } }
    : { ...about, code: "changed-cell", parameters: { value, found } };
}
