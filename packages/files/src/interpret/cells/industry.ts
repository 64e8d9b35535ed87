import { findCode, industryDivisions, industrySections } from "@ipms/codelists";
import { foldText } from "../fold.js";
import { type CellReader, longestCell, reading, unread } from "../reading.js";
import { readAbsent } from "./absent.js";

/** A section's letter, or digits of a division, group or class. */
const code = /^(?:[A-T]|(?:0[1-9]|[1-8]\d|9[0-7])\d{0,2})$/;

/**
 * Words for more than one section. 农业 is a section's everyday name and the name of one of its
 * divisions; columns of 产业类别 say 农业, 工业, 服务业.
 */
const ofSeveral: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map([
  ["农业", ["A", "01"]],
  ["一产", ["A", "01", "02", "03", "04"]],
  ["第一产业", ["A", "01", "02", "03", "04"]],
  ["工业", ["B", "C", "D"]],
  ["二产", ["B", "C", "D", "E"]],
  ["第二产业", ["B", "C", "D", "E"]],
  ["三产", ["F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S"]],
  ["第三产业", ["F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S"]],
  ["服务业", ["F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S"]],
]);

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
  const several = ofSeveral.get(folded);
  if (several !== undefined) return unread("ambiguous-name", text, { candidates: several });
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
