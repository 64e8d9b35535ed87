import {
  evaluateTest,
  type ParameterValues,
  parseCalendarDate,
  type Population,
  type RecordView,
} from "@ipms/core";
import { describe, expect, it } from "vitest";
import {
  onLedger,
  plannedStartInPeriod,
  signedAtEvent,
  signedSince,
  startedInPeriod,
  underConstruction,
} from "../index.js";

type Row = Readonly<Record<string, string>>;

const day = (text: string) => {
  const date = parseCalendarDate(text);
  if (date === undefined) throw new Error(text);
  return { first: date.first, last: date.last };
};

/** The first half of 2022, asked on 31 May. */
const parameters: ParameterValues = {
  asOf: day("2022-05-31"),
  dayBeforePeriod: day("2021-12-31"),
  periodStart: day("2022-01-01"),
  periodLast: day("2022-05-31"),
  periodEnd: day("2022-06-30"),
  since: day("2021-07-01"),
  event: "spring",
};

function viewOf(row: Row): RecordView {
  return {
    cell: (table, field) => {
      const value = table === "projects" ? row[field] : undefined;
      if (value === undefined) return undefined;
      return field.endsWith("On") ? { kind: "date", ...day(value) } : { kind: "code", value };
    },
  };
}

const [no, yes, undecided] = [0, 1, 2];

describe.each<[Population, readonly (readonly [string, Row, number | undefined])[]]>([
  [
    underConstruction,
    [
      ["started long ago", { startedOn: "2020-03-01" }, yes],
      ["started within the period", { startedOn: "2022-04-30" }, yes],
      ["started after the as-of date", { startedOn: "2022-06-01" }, no],
      ["not started", { signedOn: "2021-01-01" }, no],
      ["completed before the period", { startedOn: "2020", completedOn: "2021-12-31" }, no],
      ["completed on its first day", { startedOn: "2020", completedOn: "2022-01-01" }, yes],
      ["commissioned before, kind unknown", { startedOn: "2020", commissionedOn: "2021" }, no],
      [
        "partly commissioned before",
        { startedOn: "2020", commissionedOn: "2021", commissioningKind: "partial" },
        yes,
      ],
      ["terminated before", { startedOn: "2020", terminatedOn: "2021-05" }, no],
      ["suspended within the period", { startedOn: "2020", suspendedOn: "2022-02-01" }, no],
      [
        "resumed after a suspension",
        { startedOn: "2020", suspendedOn: "2021-02-01", resumedOn: "2022-03-01" },
        yes,
      ],
      [
        "suspended again after a resumption",
        { startedOn: "2020", suspendedOn: "2022-04-01", resumedOn: "2021-03-01" },
        no,
      ],
      [
        "said to be completed, without a date",
        { startedOn: "2020", reportedStage: "completed" },
        undecided,
      ],
    ],
  ],
  [
    plannedStartInPeriod,
    [
      ["planned before the as-of date", { plannedStartOn: "2022-02" }, yes],
      ["planned after it, within the period", { plannedStartOn: "2022-06-30" }, yes],
      ["planned after the period", { plannedStartOn: "2022-07-01" }, no],
      ["planned in the year", { plannedStartOn: "2022" }, undecided],
      ["not planned", { startedOn: "2022-02-01" }, no],
    ],
  ],
  [
    startedInPeriod,
    [
      ["started within", { startedOn: "2022-05-31" }, yes],
      ["started after the as-of date", { startedOn: "2022-06-01" }, no],
      ["only known to be commissioned", { commissionedOn: "2022-03-01" }, no],
    ],
  ],
  [
    onLedger,
    [
      ["signed years ago", { signedOn: "2015" }, yes],
      ["known to have started", { startedOn: "2022-03-01" }, yes],
      ["signed later", { signedOn: "2022-06-01" }, no],
    ],
  ],
  [
    signedSince,
    [
      ["signed on the day", { signedOn: "2021-07-01" }, yes],
      ["signed the day before", { signedOn: "2021-06-30" }, no],
      ["signed after the as-of date", { signedOn: "2022-06-01" }, no],
    ],
  ],
  [
    signedAtEvent,
    [
      ["signed there", { signedOn: "2022-03-01", signingEvent: "spring" }, yes],
      ["signed elsewhere", { signedOn: "2022-03-01", signingEvent: "autumn" }, no],
      ["to be signed there", { signedOn: "2022-06-01", signingEvent: "spring" }, no],
      ["signed who knows where", { signedOn: "2022-03-01" }, undecided],
    ],
  ],
])("$id", (population, rows) => {
  it.each(rows)("a project %s", (_, row, expected) => {
    expect(evaluateTest(population.member, viewOf(row), parameters)).toBe(expected);
  });
});
