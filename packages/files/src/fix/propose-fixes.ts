import type { ProblemCode } from "@ipms/core";
import { recordContract } from "../record/record-contract.js";
import type { EditableFile } from "./editable.js";
import type { Fix } from "./fix.js";
import { headerUnitFixes } from "./header-unit.js";
import { openEditable } from "./open-editable.js";
import type { NotEditable, EditOptions } from "./edit-options.js";
import { type FixContext, rowExaminer } from "./row-fixes.js";

/** A file of a ledger that is held as a whole. */
export interface HeldFile {
  /** Its name. */
  readonly name: string;
  /** Its bytes. */
  readonly bytes: Uint8Array;
}

/** What fixing is told. */
export interface FixOptions extends EditOptions, FixContext {}

/** A file that no fix was looked for in. */
export interface UnfixedFile {
  /** Its name. */
  readonly file: string;
  /** Why. */
  readonly reason: NotEditable;
}

/** The safe fixes of a ledger. */
export interface FixProposal {
  /** The fixes, in the order of the files. */
  readonly fixes: readonly Fix[];
  /** How many values are refused and have no safe fix, by what is said of them. */
  readonly left: ReadonlyMap<ProblemCode, number>;
  /** The files that no fix was looked for in. */
  readonly unfixed: readonly UnfixedFile[];
}

/**
 * Finds values that strict reading refuses although nobody can doubt what they say: a date in another
 * notation, a word for a code, full-width characters, an amount whose unit is stated beside it. What
 * can mean two things, and what a word such as 约 makes inexact, is left to a person. A value that is
 * accepted is never touched, nor is an id.
 *
 * @example
 * ```ts
 * import { proposeFixes } from "@ipms/files";
 *
 * const bytes = new TextEncoder().encode("projectId,name,signedOn\nP-1,电池项目,2023/6/18\n");
 * const { fixes } = await proposeFixes([{ name: "projects.csv", bytes }]);
 * console.log(fixes[0]?.kind, fixes[0]?.cells[0]?.to); // => date-form 2023-06-18
 * ```
 *
 * @param files - the files of a ledger
 * @param options - what is known about them
 * @throws IpmsError `invalid-argument` when an option is unknown
 */
export async function proposeFixes(
  files: readonly HeldFile[],
  options: FixOptions = {},
): Promise<FixProposal> {
  const fixes: Fix[] = [];
  const left = new Map<ProblemCode, number>();
  const unfixed: UnfixedFile[] = [];
  for (const { name, bytes } of files) {
    const opened = await openEditable(name, bytes, files.length === 1, options);
    if (typeof opened === "string") unfixed.push({ file: name, reason: opened });
    else examine(opened, options, fixes, left);
  }
  return { fixes, left, unfixed };
}

function examine(
  file: EditableFile,
  context: FixContext,
  fixes: Fix[],
  left: Map<ProblemCode, number>,
): void {
  for (const table of file.tables) {
    const taken = headerUnitFixes(table, file);
    fixes.push(...taken);
    // With the unit of its header a column is fixed as a whole.
    const columns = new Set(taken.map(({ field }) => field));
    const examineRow = rowExaminer(table.table, recordContract(table.table).idField, file, context);
    for (const row of table.rows) {
      for (const refused of examineRow(row, columns)) {
        if ("fix" in refused) fixes.push(refused.fix);
        else left.set(refused.left, (left.get(refused.left) ?? 0) + 1);
      }
    }
  }
}
