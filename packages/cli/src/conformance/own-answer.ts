import type { Figure } from "@ipms/core";
import {
  rankGroups,
  type Result,
  type ResultTable,
  roundGroups,
  type SizeBandTable,
  totalScore,
} from "@ipms/metrics";
import { readAsked } from "../options/askables.js";
import type { Evaluator } from "./evaluator.js";
import type { ConformanceCase, ExactValue } from "./suite.js";

/** What this library answers to a case, in the form in which runners answer. */
export async function ownAnswer(evaluator: Evaluator, each: ConformanceCase): Promise<object> {
  return { id: each.id, ...((await answered(evaluator, each)) ?? { status: "unsupported" }) };
}

async function answered(evaluator: Evaluator, each: ConformanceCase): Promise<object | undefined> {
  if (each.parts !== undefined) {
    const points: Record<string, Result> = {};
    for (const [name, { metric, parameters }] of Object.entries(each.parts)) {
      const result = await evaluator.evaluate(readAsked(metric).askable, each.ledger, parameters);
      if (result === undefined || "groups" in result) return undefined;
      points[name] = result;
    }
    return answerOf(totalScore(points));
  }
  const { askable } = readAsked(each.metric);
  if (each.sizeBands !== undefined) {
    const { ledger, parameters, sizeBands } = each;
    const table = await evaluator.evaluateSizeBands(askable, ledger, parameters, sizeBands);
    return table && answersOf(tableOf(table), each);
  }
  const result = await evaluator.evaluate(askable, each.ledger, each.parameters);
  return result && ("groups" in result ? answersOf(result, each) : answerOf(result));
}

/** Bands as groups, those of unknown size last. */
function tableOf({ total, bands, unknown }: SizeBandTable): ResultTable {
  return { total, groups: [...Object.values(bands), ...(unknown === undefined ? [] : [unknown])] };
}

function answersOf(table: ResultTable, { parameters, arrange }: ConformanceCase): object {
  const rounded = arrange === "round-together" ? roundGroups(table) : undefined;
  if (rounded?.status === "refused") return { status: "refused", reason: rounded.reason };
  const { total, groups } = rounded?.table ?? table;
  const ranked =
    arrange === "rank" ? rankGroups(table) : groups.map((result) => ({ result, rank: undefined }));
  return {
    status: "groups",
    total: answerOf(total),
    groups: ranked.map(({ result, rank }) => ({
      ...(result.group && { group: result.group }),
      ...(parameters.every !== undefined && { period: result.period }),
      ...answerOf(result),
      ...(rank !== undefined && { rank }),
    })),
  };
}

function answerOf(result: Result | Figure): object {
  if (result.status !== "value") return { status: result.status, reason: result.reason };
  const { value, rounded } = result;
  const bounds = "bounds" in result ? result.bounds : undefined;
  const exact = bounds && { low: exactOf(bounds.low), high: exactOf(bounds.high) };
  return {
    status: "value",
    value: exactOf(value),
    rounded: rounded.text,
    ...(exact && { bounds: exact }),
  };
}

function exactOf({ numerator, denominator, currency }: ExactValue): ExactValue {
  return { numerator, denominator, ...(currency === undefined ? {} : { currency }) };
}
