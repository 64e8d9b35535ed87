import type { Text } from "../text/locale.js";
import { configProblemTexts } from "./config-problems.js";
import { documentProblemTexts } from "./document-problems.js";
import { engineProblemTexts } from "./engine-problems.js";
import { fileProblemTexts } from "./file-problems.js";
import { fixProblemTexts } from "./fix-problems.js";
import { importProblemTexts } from "./import-problems.js";
import { interpretProblemTexts } from "./interpret-problems.js";
import { layoutProblemTexts } from "./layout-problems.js";
import { parquetProblemTexts } from "./parquet-problems.js";
import { reportedProblemTexts } from "./reported-problems.js";
import { valueProblemTexts } from "./value-problems.js";
import { waiverProblemTexts } from "./waiver-problems.js";
import { workbookProblemTexts } from "./workbook-problems.js";

/** The codes of problems that reading data can meet. */
export type ProblemCode = keyof typeof problemTexts;

/**
 * The message template of each problem, in every authored language. Apart from what makes problems,
 * so that a program that words none doesn't carry them.
 */
export const problemTexts = {
  ...reportedProblemTexts,
  ...valueProblemTexts,
  ...fileProblemTexts,
  ...documentProblemTexts,
  ...interpretProblemTexts,
  ...layoutProblemTexts,
  ...workbookProblemTexts,
  ...parquetProblemTexts,
  ...importProblemTexts,
  ...configProblemTexts,
  ...waiverProblemTexts,
  ...fixProblemTexts,
  ...engineProblemTexts,
} as const satisfies Record<string, Text>;
