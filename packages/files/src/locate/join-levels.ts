import { foldHeader } from "../interpret/fold.js";
import { words } from "../interpret/headers/aliases/field-aliases.js";
import { headerParts } from "../interpret/headers/header-parts.js";
import { readUnit } from "../interpret/units.js";
import type { HeaderKnowledge } from "./known-headers.js";

/** Heads of groups that add nothing to what stands below them. */
const topics: ReadonlySet<string> = /* @__PURE__ */ new Set(
  words(`
    投资额 投资金额 投资 总投资 投资总额 总投资额 投资规模 项目投资 资金 金额 时间 日期 时间节点
    节点 其中 用地 土地 项目 企业 规模
  `),
);
/** Heads of groups below which the name of a milestone alone means its day: 时间节点 over 签约. */
const timeTopic = /(?:时间|日期)(?:节点)?$/;
const topicEnd = /(?:基本)?(?:情况|信息|概况|内容|要素|节点|明细|资料|进度|进展)$/;

/** Words that make one thing of two: the total of a second phase is not the total. */
const telling = /[一二三四五六首前后]期|年|月|季|计划|预计|拟|实际|外|内|中方|累计|本|上|其中/;

/**
 * The header of a column of which several rows speak. What the words say together decides: 实际 over
 * 开工时间 is 实际开工时间; 到位资金 over 累计 is 累计到位资金. An upper word that only names the topic
 * (投资额, 基本情况) is left out where the lower one is known by itself; its unit goes along. What is
 * not known in any form keeps all its words, so that nothing is taken for something else.
 *
 * @param levels - the texts of the column, from the top; empty ones and repetitions say nothing
 * @param knowledge - see `headerKnowledge`
 */
export function joinLevels(levels: readonly string[], knowledge: HeaderKnowledge): string {
  const texts = levels.filter((text) => text !== "");
  return texts
    .filter((text, index) => text !== texts[index - 1])
    .reduceRight((lower, upper) => (lower === "" ? upper : join(upper, lower, knowledge)), "");
}

function join(upperText: string, lower: string, knowledge: HeaderKnowledge): string {
  if (saysUnit(lower)) return `${upperText}（${foldHeader(lower).replace(/[()]/g, "")}）`;
  const { unit } = headerParts(upperText);
  const upper = nameOf(upperText, unit !== undefined);
  const stem = upper.replace(topicEnd, "");
  const ownUnit = headerParts(lower).unit !== undefined;
  const withUnit = (form: string): readonly string[] =>
    unit === undefined || ownUnit ? [form] : [`${form}（${unit}）`, form];
  const together = [
    glue(upper, lower),
    glue(lower, upper),
    glue(stem, lower),
    overlapped(upper, lower),
    ...(timeTopic.test(upper) ? [glue(lower, "时间")] : []),
  ].flatMap(withUnit);
  const alone = withUnit(lower);
  const isTopic =
    topics.has(foldHeader(upper)) || (topicEnd.test(upper) && !telling.test(foldHeader(stem)));
  return (
    [glue(upperText, lower), ...together, ...alone].find((form) => knowledge(form).mapped) ??
    (stem === "" ? [] : together).find((form) => knowledge(form).certain) ??
    (isTopic ? alone : []).find((form) => knowledge(form).known) ??
    (stem === "" ? [] : together).find((form) => knowledge(form).known) ??
    glue(upperText, lower)
  );
}

/** Whether a cell below a header says its unit: 万元, （亩）. */
export function saysUnit(text: string): boolean {
  return text.length <= 10 && readUnit(foldHeader(text).replace(/^\((.*)\)$/, "$1")) !== undefined;
}

/** The name of a group without the unit and the colon behind it. */
function nameOf(text: string, hasUnit: boolean): string {
  const name = text.replace(/[:：]\s*$/, "");
  return hasUnit ? name.replace(/\s*[（([【/／][^（([【]*$/, "") : name;
}

/** 新签合同项目 over 项目数 is 新签合同项目数. */
function overlapped(first: string, second: string): string {
  let shared = Math.min(first.length, second.length);
  while (!first.endsWith(second.slice(0, shared))) shared -= 1;
  return glue(first, second.slice(shared));
}

/** Latin words keep a blank between them. */
function glue(first: string, second: string): string {
  const blank = /[A-Za-z]$/.test(first) && /^[A-Za-z]/.test(second) ? " " : "";
  return `${first}${blank}${second}`;
}
