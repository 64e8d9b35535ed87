import { type Problem, problem } from "@ipms/core";
import type { Limits } from "../limits.js";
import { type OpenPackage, openPackage, Stopped } from "../xlsx/annotate/open-package.js";
import { readRelationships } from "../xlsx/read/parts/relationships.js";
import { readWorkbookPart } from "../xlsx/read/parts/workbook-part.js";

/** The parts of a workbook's sheets. */
export interface WorkbookParts {
  /** The workbook. */
  readonly book: OpenPackage;
  /** The bytes of a sheet's part, and its name. */
  sheet(name: string): Promise<{ readonly part: string; readonly bytes: Uint8Array }>;
}

/**
 * Opens a workbook to change its sheets.
 *
 * @param bytes - the workbook
 * @param limits - what it may grow to
 * @throws Stopped where it is damaged
 */
export async function workbookParts(bytes: Uint8Array, limits: Limits): Promise<WorkbookParts> {
  const opened = openPackage(bytes, limits);
  if (!opened.ok) throw new Stopped(opened.problem);
  const book = opened.value;
  const root = await readRelationships(book.zip, "", limits);
  const main =
    root.found.find(({ kind }) => kind === "officeDocument")?.target ?? "xl/workbook.xml";
  const { sheets, problem: broken } = await readWorkbookPart(book.zip, main, limits);
  const links = await readRelationships(book.zip, main, limits);
  const failure: Problem | undefined = broken ?? root.problem ?? links.problem;
  if (failure !== undefined) throw new Stopped(failure);
  return {
    book,
    async sheet(name) {
      const listed = sheets.find((sheet) => sheet.name === name);
      const part = links.found.find(({ id }) => id === listed?.relationship)?.target ?? name;
      const found = await book.read(part);
      if (found === undefined)
        throw new Stopped(problem("missing-workbook-part", { part }).problem);
      return { part, bytes: found };
    },
  };
}
