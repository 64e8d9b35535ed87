import { foldHeader } from "../interpret/fold.js";
import { readCell } from "../interpret/cells/read-cell.js";
import type { ClassifiedRow } from "./classified-row.js";
import { filledPlaces, isFigure } from "./row-texts.js";

const dateStart = /^(?:\d{4}[-/.年]\d|(?:19|20)\d{6}$)/;
const countInBrackets = /\((?:共|计)?(\d{1,9})(?:个|项|家|宗|户)(?:项目|企业)?\)$/;
const countBehind = /(?:项目|企业)(?:共|计)?(\d{1,9})(?:个|项|家|宗|户)$/;
const countBefore = /(?:^|\D)(\d{1,9})(?:个|项|家|宗|户)(?:项目|企业)$/;
const size = /^(?:总投资)?(?:\d+(?:\.\d+)?)?[千万亿]+元?(?:及)?以[上下]$/;

/**
 * A row without a number among rows that are numbered, whose only word is that of a group and stands
 * before nothing but figures: |工业项目||300|, |签约项目12个||300|. A record would be numbered, and say
 * more of itself.
 *
 * @param texts - see `rowTexts`
 * @returns `undefined` for any other row
 */
export function unnumberedGroup(texts: readonly string[]): ClassifiedRow | undefined {
  const words = wordBeforeFigures(texts);
  if (words === undefined) return undefined;
  const folded = foldHeader(words);
  const count = [countInBrackets, countBehind, countBefore]
    .map((pattern) => pattern.exec(folded)?.[1])
    .find((number) => number !== undefined);
  if (count === undefined && !namesGroup(folded)) return undefined;
  return subtotal(words, count);
}

/**
 * A row whose first cell is merged across the number and the name of a record: it has neither.
 *
 * @param texts - see `rowTexts`
 * @returns `undefined` where more words stand behind
 */
export function mergedGroup(texts: readonly string[]): ClassifiedRow | undefined {
  const words = wordBeforeFigures(texts);
  if (words === undefined) return undefined;
  return subtotal(words, countInBrackets.exec(foldHeader(words))?.[1]);
}

/** The only word of a row that begins with it and goes on with figures, none of which is a date. */
export function wordBeforeFigures(texts: readonly string[]): string | undefined {
  const [first, ...behind] = filledPlaces(texts).map((place) => foldHeader(texts[place] ?? ""));
  if (first === undefined || isFigure(first) || behind.length === 0) return undefined;
  if (!behind.every((text) => isFigure(text) && !dateStart.test(text))) return undefined;
  return texts.find((text) => text !== "");
}

/** Whether a text names a stage, an industry or a size of projects, and no project. */
function namesGroup(folded: string): boolean {
  if (!folded.endsWith("项目")) return false;
  const word = folded.replace(/类?项目$/, "");
  return (
    size.test(word) ||
    readCell("projects", "reportedStage", word, {}).value !== undefined ||
    isIndustry(word)
  );
}

/** 工业, 制造业, 第三产业; codes name no group. */
function isIndustry(word: string): boolean {
  if (/[^\p{Script=Han}]/u.test(word)) return false;
  const { value, problem } = readCell("projects", "industry", word, {});
  return value !== undefined || problem?.code === "ambiguous-name";
}

function subtotal(words: string, count: string | undefined): ClassifiedRow {
  const stated = count === undefined ? {} : { count: Number(count) };
  return { kind: "subtotal", words, level: 1, ...stated };
}
