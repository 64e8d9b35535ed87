import type { Figure } from "@ipms/core";
import {
  evaluate,
  evaluateSizeBands,
  ledgerOf,
  rankGroups,
  type Result,
  type ResultTable,
  roundGroups,
  totalScore,
} from "@ipms/metrics";
import { readAsked } from "../options/askables.js";
import type { ConformanceCase, ConformanceSuite, ExactValue } from "./suite.js";

/** What this library answers to a case, in the form in which runners answer. */
export function ownAnswer(suite: ConformanceSuite, each: ConformanceCase): object {
  return { id: each.id, ...answered(suite, each) };
}

function answered(suite: ConformanceSuite, each: ConformanceCase): object {
  const { ledger } = ledgerOf(suite.ledgers[each.ledger] ?? {});
  if (each.parts !== undefined) {
    const points: Record<string, Result> = {};
    for (const [name, { metric, parameters }] of Object.entries(each.parts)) {
      points[name] = evaluate(readAsked(metric).askable, ledger, parameters);
    }
    return answerOf(totalScore(points));
  }
  const { askable } = readAsked(each.metric);
  if (each.sizeBands !== undefined) {
    const table = evaluateSizeBands(askable, ledger, each.parameters, each.sizeBands);
    const unknown = table.unknown === undefined ? [] : [table.unknown];
    return answersOf(
      { total: table.total, groups: [...Object.values(table.bands), ...unknown] },
      each,
    );
  }
  const result = evaluate(askable, ledger, each.parameters) as Result | ResultTable;
  return "groups" in result ? answersOf(result, each) : answerOf(result);
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
