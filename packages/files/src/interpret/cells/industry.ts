import { findCode, industryDivisions, industrySections } from "@ipms/codelists";
import { foldText } from "../fold.js";
import { type CellReader, longestCell, reading, unread } from "../reading.js";
import { readAbsent } from "./absent.js";

/** A section's letter, or digits of a division, group or class. */
const code = /^(?:[A-T]|(?:0[1-9]|[1-8]\d|9[0-7])\d{0,2})$/;

/** A code before or behind its name: C 制造业, C39 计算机…, 制造业(C), 3921通信系统设备制造. */
const besideName = /^\(?([A-T]?)(\d{2,4})?\)?[-. :]?([\p{Script=Han}].*)$/u;
const behindName = /^(\p{Script=Han}.*)\(([A-T]?)(\d{2,4})?\)$/u;

/**
 * Reads an industry of GB/T 4754: a code, with or without its section's letter or its name, or the
 * name of a section or division.
 *
 * @param text - the cell as it stands
 */
export const readIndustryCell: CellReader<string> = (text) => {
  if (code.test(text)) return reading(text);
  const absent = readAbsent(text);
  if (absent !== undefined) return absent;
  if (text.length > longestCell) return unread("invalid-industry", text);
  const folded = foldText(text);
  const upper = folded.toUpperCase();
  const lettered = /^([A-T])?(\d{2,4})$/.exec(upper)?.[2] ?? upper;
  if (code.test(lettered)) return reading(lettered, ["spelling"]);
  const named = findCode(industryDivisions, folded) ?? findCode(industrySections, folded);
  if (named !== undefined) return reading(named, ["name"]);
  const before = besideName.exec(folded);
  const behind = behindName.exec(folded);
  const codes = [before?.[2], before?.[1], behind?.[3], behind?.[2]];
  const written = codes.find((part) => part !== undefined && part !== "") ?? "";
  return code.test(written) ? reading(written, ["spelling"]) : unread("invalid-industry", text);
};
