import { type Problem, problem, type RecordProblem } from "@ipms/core";
import { defaultLimits, type Limits } from "../../limits.js";
import type { Sheet, Workbook } from "../../sheet/sheet.js";
import type { Zip } from "../../zip/open-zip.js";
import { readPart } from "./parts/read-part.js";
import { readRelationships, type Relationship } from "./parts/relationships.js";
import { maximumMerged, readOutline } from "./parts/sheet-outline.js";
import { readStyles } from "./parts/styles.js";
import { type ListedSheet, readWorkbookPart } from "./parts/workbook-part.js";
import { sharedStrings } from "./shared-strings.js";
import { sheetRows } from "./sheet-rows.js";

/**
 * The sheets of a workbook whose archive is open.
 *
 * @param file - the file's name, for the places of problems
 * @param zip - the archive
 * @param limits - on what it may hold
 */
export async function readSheets(file: string, zip: Zip, limits: Limits): Promise<Workbook> {
  const problems: RecordProblem[] = [];
  const report = (found: Problem | undefined, sheet?: string): void => {
    const place = sheet === undefined ? { file } : { file, sheet };
    if (found !== undefined) problems.push({ ...found, place });
  };
  const part = await mainPart(zip, limits);
  if (part === undefined) {
    report(problem("not-a-workbook").problem);
    return { sheets: [], problems };
  }
  const workbook = await readWorkbookPart(zip, part, limits);
  report(workbook.problem);
  const relationships = await readRelationships(zip, part, limits);
  report(relationships.problem);
  const targetOf = (kind: string): string | undefined =>
    relationships.found.find((related) => related.kind === kind)?.target;

  const stylesPart = targetOf("styles");
  const styles = stylesPart === undefined ? undefined : await readStyles(zip, stylesPart, limits);
  report(styles?.problem);
  const strings = sharedStrings();
  const stringsPart = targetOf("sharedStrings");
  if (stringsPart !== undefined) report(await readPart(zip, stringsPart, strings, limits));

  const maximumSheets = limits.maximumSheets ?? defaultLimits.maximumSheets;
  const tables = workbook.sheets.filter((listed) => mayHoldTable(listed, relationships.found));
  if (tables.length > maximumSheets) {
    report(problem("too-many-sheets", { limit: maximumSheets }).problem);
  }
  const sheets: Sheet[] = [];
  const most = limits.maximumInflatedBytes ?? defaultLimits.maximumInflatedBytes;
  let inflated = 0;
  for (const { name, relationship, hidden } of tables.slice(0, maximumSheets)) {
    const target = relationships.found.find(({ id }) => id === relationship)?.target;
    if (target === undefined || !zip.has(target)) {
      report(problem("missing-workbook-part", { part: target ?? relationship }).problem, name);
      continue;
    }
    inflated += zip.sizeOf(target);
    if (inflated > most) {
      const parameters = { part: target, compressed: zip.length, size: inflated };
      report(problem("workbook-expands", parameters).problem, name);
      break;
    }
    const { hiddenColumns, merged, tooManyMerged } = await readOutline(zip, target, limits);
    if (tooManyMerged) report(problem("too-many-merged-cells", { limit: maximumMerged }).problem);
    const shownAs = styles?.shownAs ?? [];
    sheets.push({
      name,
      hidden,
      epoch: workbook.epoch,
      hiddenColumns,
      merged,
      rows: (tell) =>
        sheetRows({ file, sheet: name, part: target, zip, strings, shownAs, limits }, tell),
    });
  }
  if (sheets.length === 0 && problems.length === 0) report(problem("no-worksheet").problem);
  return { sheets, problems };
}

/** The main part of a workbook: where the archive says, or where it always stands. */
async function mainPart(zip: Zip, limits: Limits): Promise<string | undefined> {
  const { found } = await readRelationships(zip, "", limits);
  const stated = found.find(({ kind }) => kind === "officeDocument")?.target;
  const part = [stated, "xl/workbook.xml"].find((name) => name !== undefined && zip.has(name));
  return part === undefined || /^(?:word|ppt)\//i.test(part) ? undefined : part;
}

/** Charts, dialogs and macros stand among the sheets. */
function mayHoldTable(listed: ListedSheet, relationships: readonly Relationship[]): boolean {
  const found = relationships.find(({ id }) => id === listed.relationship);
  return found === undefined || found.kind === "worksheet";
}
