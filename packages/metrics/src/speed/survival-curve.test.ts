import { expect, it } from "vitest";
import { approvalReduction, evaluate, ledgerOf, leadTime, survivalCurve } from "@ipms/metrics";

/** Remissions of acute myelogenous leukaemia under maintenance, as projects that start. */
const weeks = "9 13 13+ 18 23 28+ 31 34 45+ 48 161+";
const day = (count: number): string =>
  new Date(Date.UTC(2022, 0, 1 + count)).toISOString().slice(0, 10);
const projects = weeks.split(" ").map((text, at) => {
  const open = text.endsWith("+");
  const time = Number(text.replace("+", ""));
  const end = day(time);
  return {
    projectId: `P${at}`,
    name: "Works",
    signedOn: "2022-01-01",
    startedOn: open ? null : end,
    terminatedOn: open ? end : null,
  };
});
const { ledger } = ledgerOf({ projects });
const asked = { period: "2022", asOf: "2022-12-31" };

it("draws the curve that R prints for the same times", () => {
  const { points, result } = survivalCurve(ledger, asked);
  expect(points[0]).toEqual({ time: 0, atRisk: 11, reached: 0, left: 0, survival: "1.000000" });
  expect(points.slice(1, 4)).toEqual([
    {
      time: 9,
      atRisk: 11,
      reached: 1,
      left: 0,
      survival: "0.909091",
      low: "0.508080",
      high: "0.986674",
    },
    {
      time: 13,
      atRisk: 10,
      reached: 1,
      left: 1,
      survival: "0.818182",
      low: "0.447429",
      high: "0.951162",
    },
    {
      time: 18,
      atRisk: 8,
      reached: 1,
      left: 0,
      survival: "0.715909",
      low: "0.350190",
      high: "0.899024",
    },
  ]);
  expect(points.at(-1)).toMatchObject({ time: 161, atRisk: 1, left: 1, survival: "0.184091" });
  expect(result.leadTimes?.kaplanMeier).toMatchObject({
    projects: 11,
    reached: 7,
    open: 0,
    terminated: 4,
    value: { kind: "days", numerator: "31" },
    limits: { level: "0.95", method: "log-log", low: { numerator: "13" } },
  });
  expect(result.leadTimes?.kaplanMeier.limits?.high).toBeUndefined();
});

it("has no points where the question is refused", () => {
  const { points, result } = survivalCurve(ledger, { ...asked, asOf: "2021-12-31" });
  expect(points).toEqual([]);
  expect(result).toMatchObject({ status: "refused", reason: "future-period" });
});

it("lets a lead time be compared with that of the year before", () => {
  const times = ledgerOf({
    projects: [
      { projectId: "1", name: "A", signedOn: "2021-03-01", startedOn: "2021-04-28" },
      { projectId: "2", name: "B", signedOn: "2022-03-01", startedOn: "2022-04-05" },
    ],
  });
  const result = evaluate(approvalReduction(leadTime), times.ledger, asked);
  expect(result).toMatchObject({
    status: "value",
    rounded: { text: "39.7" },
    inputs: { before: { kind: "days", numerator: "58" }, after: { numerator: "35" } },
  });
});
