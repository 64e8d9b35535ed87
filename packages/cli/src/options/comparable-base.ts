import type { Text } from "@ipms/core";
import type { Askable, RestatedBase } from "@ipms/metrics";
import type { Io } from "../io.js";
import { Misuse } from "../misuse.js";
import { readJson } from "../validation/read-json.js";

/**
 * Reads restated values of comparison periods: a JSON list of `of`, `period`, `value`, `source` and,
 * for groups, `group`.
 *
 * @param path - the file
 * @param asked - what is asked, which every value must belong to
 * @param io - the outside world
 * @throws Misuse where the file is no such list, or a value belongs to nothing that is asked
 */
export async function loadComparableBase(
  path: string,
  asked: readonly Askable[],
  io: Io,
): Promise<readonly RestatedBase[]> {
  const list = await readJson(path, io);
  if (!Array.isArray(list)) throw new Misuse(noList, { path });
  const known = new Set(asked.map((one) => operandOf(one)));
  for (const [at, base] of list.entries()) {
    if (!isBase(base)) throw new Misuse(noBase, { path, row: at + 1 });
    if (!known.has(base.of)) throw new Misuse(stray, { path, row: at + 1, of: base.of });
  }
  return list as readonly RestatedBase[];
}

/** The id of the figure whose restated base a growth takes. */
export function operandOf(askable: Askable): string {
  return askable.type === "applied" ? askable.operand.id : askable.id;
}

function isBase(value: unknown): value is RestatedBase {
  if (typeof value !== "object" || value === null) return false;
  const { of, period, value: base, source, group = {}, ...others } = value as RestatedBase;
  const texts = [of, period, base, source];
  const groups = typeof group === "object" && group !== null ? Object.values(group) : [0];
  return (
    texts.every((text) => typeof text === "string" && text !== "") &&
    groups.every((each) => each === null || typeof each === "string") &&
    Object.keys(others).length === 0
  );
}

const noList: Text = {
  en: '{path} is not a JSON list of restated values; write [{ "of": "signed-projects", "period": "2022", "value": "120", "source": "…" }]',
  "zh-Hans":
    '{path} 不是可比口径基期数的 JSON 列表；请写成 [{ "of": "signed-projects", "period": "2022", "value": "120", "source": "……" }]',
};
const noBase: Text = {
  en: "value {row} of {path} must have of, period, value and source as texts, perhaps group, and nothing else",
  "zh-Hans": "{path} 第{row}项须以文本给出 of、period、value、source，可另有 group，不得有其他内容",
};
const stray: Text = {
  en: 'value {row} of {path} is of "{of}", which is not asked; name the figure that the growth is applied to',
  "zh-Hans": "{path} 第{row}项属于“{of}”，本次并未询问；of 应为计算增长率所用的指标",
};
