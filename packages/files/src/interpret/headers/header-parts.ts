import { foldHeader, foldText } from "../fold.js";
import { readUnit } from "../units.js";

/** A header taken apart. */
export interface HeaderParts {
  /** The folded name without units, notes, numbering and marks. */
  readonly name: string;
  /** The folded header with its brackets; a label may have some of its own. */
  readonly whole: string;
  /** The unit that it states, as `readUnit` reads it. */
  readonly unit?: string;
  /** What stands in brackets and is no unit: 发改, 注明园区. */
  readonly note?: string;
}

const numbering = /^(?:[(]?[一二三四五六七八九十]{1,3}[)、.]|[(]?\d{1,3}[)、.](?!\d))/;
const marks = /^[*★☆▲△●◆※#]+|[*★☆▲△●◆※#:]+$/g;
/** 总投资万元; 5000万元, 万亿元 and 是否超亿元 end otherwise. */
const bareUnit = /^(.+[^\d.十百千万亿超过达逾])((?:万|亿)(?:元|美元))$/;
const moneyWord = /^[百千万亿]*(?:美元|美金|欧元|港元|港币|日元|英镑|韩元|元)$/;
const betweenWords = /[\s、,，;；:：()（）]+|和|及/;
const unitWord = /(?:,|，|;)?(?:计量)?单位[::]?(?=.)/;

/**
 * Takes a header apart: 总投资（亿元）, 注册资本[万元], 总投资/亿元, *签约金额 单位:万元, 实际开工时间(发改).
 *
 * @param text - the header as it stands
 */
export function headerParts(text: string): HeaderParts {
  const whole = foldHeader(text.slice(0, 200)).replace(numbering, "").replace(marks, "");
  const notes: string[] = [];
  let unit: string | undefined;
  const take = (piece: string): void => {
    const word = piece.replace(unitWord, "");
    if (unit === undefined && readUnit(word) !== undefined) unit = word;
    else if (piece !== "") notes.push(piece);
  };
  let name = whole;
  for (let bracket = lastBracket(name); bracket !== undefined; bracket = lastBracket(name)) {
    take(bracket.inside);
    name = bracket.outside;
  }
  const stated = /^(.+?)(?:,|;)?(?:计量)?单位:?([^:]{1,12})$/.exec(name);
  if (stated !== null && readUnit(stated[2] ?? "") !== undefined) {
    name = stated[1] ?? name;
    take(stated[2] ?? "");
  }
  const slash = name.lastIndexOf("/");
  if (slash > 0 && unit === undefined && readUnit(name.slice(slash + 1)) !== undefined) {
    unit = name.slice(slash + 1);
    name = name.slice(0, slash);
  }
  const bare = unit === undefined ? bareUnit.exec(name) : null;
  if (bare !== null) [, name = name, unit] = bare;
  return {
    name: name.replace(marks, ""),
    whole,
    ...(unit === undefined ? {} : { unit }),
    ...(notes.length === 0 ? {} : { note: notes.toReversed().join("; ") }),
  };
}

/**
 * The unit of a title row: 单位：万元, (金额单位:亿元), 单位：万元、亩. Where it states several for money
 * (单位：亿元、万美元), it does not say which columns have which, and none is taken.
 */
export function unitOfTitle(text: string): string | undefined {
  const title = text.slice(0, 400);
  // A blank ends a unit before 填报日期, or stands in 单 位; 填报单位 is no unit, and may stand before one.
  const stated = [foldText(title), foldHeader(title)].flatMap((spelling) => [
    ...spelling.matchAll(/单\s?位\s*:?\s*\(?((?:(?!单位)[^\s,、;()]){1,12})/g),
  ]);
  const first = stated.find((match) => readUnit(match[1] ?? "")?.kind === "money");
  if (first === undefined) return undefined;
  // 元 stands in 元月, in 广元 and in names, too: only whole words are units.
  const words = first.input.slice(first.index).split(betweenWords);
  const units = new Set(words.filter((word) => moneyWord.test(word)));
  return units.size > 1 ? undefined : first[1];
}

function lastBracket(
  name: string,
): { readonly inside: string; readonly outside: string } | undefined {
  const end = name.lastIndexOf(")");
  if (end < 0) return undefined;
  let depth = 0;
  for (let at = end; at >= 0; at -= 1) {
    const character = name.charAt(at);
    if (character === ")") depth += 1;
    if (character === "(") depth -= 1;
    if (depth > 0) continue;
    return { inside: name.slice(at + 1, end), outside: name.slice(0, at) + name.slice(end + 1) };
  }
  return undefined;
}
