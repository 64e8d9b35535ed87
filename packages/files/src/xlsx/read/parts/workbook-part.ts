import type { Problem } from "@ipms/core";
import type { Limits } from "../../../limits.js";
import type { Zip } from "../../../zip/open-zip.js";
import { readPart } from "./read-part.js";

/** A sheet as the list of sheets has it. */
export interface ListedSheet {
  /** Its name. */
  readonly name: string;
  /** By what the workbook refers to its part. */
  readonly relationship: string;
  /** Whether it is hidden. */
  readonly hidden: boolean;
}

/** What the main part of a workbook says. */
export interface WorkbookPart {
  /** Its sheets, charts among them. */
  readonly sheets: readonly ListedSheet[];
  /** Where day numbers begin. */
  readonly epoch: 1900 | 1904;
  /** What is wrong with the part. */
  readonly problem?: Problem | undefined;
}

/**
 * Reads the main part of a workbook.
 *
 * @param zip - the workbook
 * @param part - the part's name
 * @param limits - on the length of texts
 */
export async function readWorkbookPart(
  zip: Zip,
  part: string,
  limits: Limits,
): Promise<WorkbookPart> {
  const sheets: ListedSheet[] = [];
  let epoch: 1900 | 1904 = 1900;
  const problem = await readPart(
    zip,
    part,
    {
      open(tag) {
        if (tag.name === "workbookPr" && tag.flag("date1904")) epoch = 1904;
        if (tag.name !== "sheet" || tag.depth !== 2) return;
        const state = tag.attribute("state");
        sheets.push({
          name: tag.attribute("name") ?? "",
          relationship: tag.attribute(":id") ?? "",
          hidden: state === "hidden" || state === "veryHidden",
        });
      },
    },
    limits,
  );
  return { sheets, epoch, problem };
}
