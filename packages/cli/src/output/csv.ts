import { type Quantity, rationalOf, roundFor } from "@ipms/core";
import type { Result } from "@ipms/metrics";
import type { Answered, Figure, OutputForm } from "../figures/figure.js";
import { askedLabel } from "../figures/labels.js";
import { clean } from "../terminal/clean.js";

/** What stands behind the group columns of every row; the names are stable in every language. */
const columns = [
  "period",
  "asOf",
  "comparedPeriod",
  "comparedAsOf",
  "status",
  "value",
  "unit",
  "numerator",
  "denominator",
  "low",
  "high",
  "counted",
  "undecided",
  "reason",
  "detail",
  "knownAt",
  "replay",
] as const;

/** A change has no places: its rows stand where those of its figure do. */
type RankedAnswer = Answered & Pick<Figure, "ranks" | "top">;

/** CSV, one row for every result: totals first, then groups. */
export const csvOutput: OutputForm = (report) => {
  const answers: readonly RankedAnswer[] = report.figures.flatMap(({ change, ...figure }) =>
    change === undefined ? [figure] : [figure, change],
  );
  const ranked = answers.some(({ ranks }) => ranks !== undefined);
  const timed = answers.some(({ total, groups = [] }) =>
    [total, ...groups].some(({ leadTimes }) => leadTimes !== undefined),
  );
  const fields = groupFields(answers);
  const rows = answers.flatMap((answer) => {
    const { asked, total, groups = [], ranks, top } = answer;
    const row = (kind: string, result: Result, place?: number | null): readonly string[] => [
      asked.name,
      askedLabel(asked, report.locale),
      // A group without a value leaves its field empty, as the total does: this tells them apart.
      kind,
      ...(ranked ? [String(place ?? "")] : []),
      ...fields.map((field) => result.group?.[field] ?? ""),
      ...cells(result),
      ...(timed ? leadTimeCells(result) : []),
    ];
    return [
      row("total", total),
      ...groups.map((group, at) => row("group", group, ranks?.[at])),
      ...(top === undefined ? [] : [row(`top ${top.count}`, shareOf(total, top.share))]),
    ];
  });
  const header = [
    "asked",
    "label",
    "row",
    ...(ranked ? ["rank"] : []),
    ...fields,
    ...columns,
    ...(timed ? leadTimeColumns : []),
  ];
  return [header, ...rows].map((row) => line(row)).join("");
};

/** What lead times add behind all other columns. */
const leadTimeColumns = [
  "reached",
  "open",
  "terminated",
  "limitLow",
  "limitHigh",
  "finishedAlone",
] as const;

function leadTimeCells({ leadTimes }: Result): readonly string[] {
  if (leadTimes === undefined) return leadTimeColumns.map(() => "");
  const { reached, open, terminated, limits } = leadTimes.kaplanMeier;
  const ends = [limits?.low?.numerator ?? "", limits?.high?.numerator ?? ""];
  const alone = leadTimes.finished.rounded?.text ?? "";
  return [String(reached), String(open), String(terminated), ...ends, alone];
}

/** The share of the largest groups, as a result of the same question. */
function shareOf(total: Result, share: NonNullable<Figure["top"]>["share"]): Result {
  const { status: _status, bounds: _bounds, leadTimes: _leadTimes, ...head } = total;
  return { ...head, ...share };
}

function groupFields(answers: readonly Answered[]): readonly string[] {
  const results = answers.flatMap(({ groups = [] }) => groups);
  return [...new Set(results.flatMap(({ group = {} }) => Object.keys(group)))];
}

function cells(result: Result): readonly string[] {
  const value = result.status === "value" ? result.value : undefined;
  const { coverage, comparedWith, bounds } = result;
  const undecided = Math.max(0, ...Object.values(coverage.undecided));
  const byName: Readonly<Record<(typeof columns)[number], string | undefined>> = {
    period: result.period,
    asOf: result.asOf,
    comparedPeriod: comparedWith?.period,
    comparedAsOf: comparedWith?.asOf,
    status: result.status,
    value: result.status === "value" ? result.rounded.text : undefined,
    unit: value && unitOf(value),
    numerator: value?.numerator,
    denominator: value?.denominator,
    low: bounds && plainText(bounds.low, result),
    high: bounds && plainText(bounds.high, result),
    counted: String(coverage.counted),
    undecided: String(undecided),
    reason: result.status === "value" ? undefined : result.reason,
    detail: result.status === "value" ? undefined : result.detail,
    knownAt: result.knownAt,
    replay: result.replay,
  };
  return columns.map((name) => byName[name] ?? "");
}

/** A bound as the value is written: the same digits, and no unit. */
function plainText(bound: Quantity, result: Result): string {
  const { digits, mode } =
    result.status === "value" ? result.rounded : ({ digits: "exact", mode: "half-up" } as const);
  return roundFor(bound.kind, rationalOf(bound), digits, mode).text;
}

/** The unit of the value as it is written: a ratio is written in hundredths. */
function unitOf({ kind, currency, area }: Extract<Result, { status: "value" }>["value"]): string {
  if (kind === "ratio") return "%";
  return [currency, area].filter((part) => part !== undefined).join("/") || kind;
}

const plainNumber = /^[+-]?\d+(?:\.\d+)?%?$/;

/**
 * One line of CSV. A text that a spreadsheet would take for a formula gets an apostrophe before it;
 * numbers, negative ones too, stay as they are.
 *
 * @param texts - the cells
 */
export function line(texts: readonly string[]): string {
  return `${texts.map((text) => quoted(neutral(text))).join(",")}\r\n`;
}

function neutral(text: string): string {
  const risky = /^[=+\-@\t\r]/.test(text) && !plainNumber.test(text);
  return clean(risky ? `'${text}` : text);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
