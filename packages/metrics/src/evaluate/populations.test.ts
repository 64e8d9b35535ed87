import { describe, expect, it } from "vitest";
import { commissioningRate, evaluate, type LedgerInput, ledgerOf, startRate } from "@ipms/metrics";
import type { Askable, Question } from "@ipms/metrics";

type Row = Readonly<Record<string, unknown>>;
const rows = (count: number, prefix: string, row: Row): Row[] =>
  Array.from({ length: count }, (_, at) => ({ projectId: `${prefix}${at}`, name: "Mill", ...row }));

function shown(input: LedgerInput, question: Question, metric: Askable = startRate) {
  const result = evaluate(metric, ledgerOf(input).ledger, question);
  const inputs = Object.values(result.inputs).map(({ numerator }) => Number(numerator));
  return [result.status === "value" ? result.rounded.text : result.reason, ...inputs];
}

const h1 = { period: "2022-H1", asOf: "2022-06-30" };

describe("populations", () => {
  it("signed-in-period is the period as far as the as-of date", () => {
    const projects = [
      ...rows(2, "a", { signedOn: "2022-01-01", startedOn: "2022-06-30" }),
      ...rows(1, "b", { signedOn: "2022-06-30", startedOn: "2022-07-01" }),
      ...rows(1, "c", { signedOn: "2021-12-31", startedOn: "2022-01-02" }),
      ...rows(1, "d", { signedOn: "2022-07-01", startedOn: "2022-07-01" }),
    ];
    expect(shown({ projects }, h1)).toEqual(["66.7", 2, 3]);
    expect(shown({ projects }, { ...h1, asOf: "2022-06-29" })).toEqual(["0.0", 0, 2]);
    expect(shown({ projects }, { ...h1, asOf: "2022-12-31" })).toEqual(["100.0", 3, 3]);
  });

  it("on-ledger and signed-since take carry-overs in", () => {
    const projects = [
      ...rows(1, "a", { signedOn: "2020-05-05", startedOn: "2021-01-01" }),
      ...rows(1, "b", { signedOn: "2021-05-05", startedOn: null }),
      ...rows(1, "c", { signedOn: null, startedOn: "2022-05-05" }),
      ...rows(1, "d", { signedOn: null, startedOn: null }),
    ];
    // c was started, which implies that it was signed; d is no project of the ledger yet
    expect(shown({ projects }, { ...h1, population: "on-ledger" })).toEqual(["66.7", 2, 3]);
    const since = { ...h1, population: "signed-since", since: "2021-01-01" };
    expect(shown({ projects }, since)).toEqual(["0.0", 0, 1]);
    expect(() => shown({ projects }, { ...h1, population: "signed-since" })).toThrow(/since/);
  });

  it("planned-start-in-period counts the period's starts and may exceed 1 (Henan: 492 of 489)", () => {
    const projects = [
      ...rows(480, "a", { plannedStartOn: "2022-03", startedOn: "2022-03-05" }),
      ...rows(9, "b", { plannedStartOn: "2022-06-30", startedOn: null }),
      ...rows(12, "c", { plannedStartOn: "2022-08", startedOn: "2022-06-01" }),
    ];
    const planned = { ...h1, population: "planned-start-in-period" };
    expect(shown({ projects }, planned)).toEqual(["100.6", 492, 489]);
    // 480 ÷ 489 = 98.159…
    const same = { ...planned, plannedNumerator: "same-projects" as const };
    expect(shown({ projects }, same)).toEqual(["98.2", 480, 489]);
  });

  it("planned-commissioning-in-period stays whole before its end", () => {
    const projects = rows(4, "a", { plannedCommissioningOn: "2022-12", commissionedOn: null });
    projects[0] = { ...projects[0], commissionedOn: "2022-06-01" };
    const question = { ...h1, period: "2022", population: "planned-commissioning-in-period" };
    expect(shown({ projects }, question, commissioningRate)).toEqual(["25.0", 1, 4]);
  });

  it("started-in-period gives commissioned of started (Taiyuan: 17 of 57)", () => {
    const projects = [
      ...rows(17, "a", { startedOn: "2022-02-02", commissionedOn: "2022-06-30" }),
      ...rows(40, "b", { startedOn: "2022-02-02", commissionedOn: null }),
      ...rows(5, "c", { startedOn: "2021-12-31", commissionedOn: "2022-02-01" }),
    ];
    const question = { ...h1, population: "started-in-period", digits: 2 };
    expect(shown({ projects }, question, commissioningRate)).toEqual(["29.82", 17, 57]);
  });

  it("under-construction leaves out what was over before, or is suspended", () => {
    const none = {
      completedOn: null,
      commissionedOn: null,
      terminatedOn: null,
      suspendedOn: null,
      resumedOn: null,
    };
    const started = { ...none, startedOn: "2021-05-05" };
    const projects = [
      ...rows(1, "a", started),
      ...rows(1, "b", { ...started, completedOn: "2022-03-01" }),
      ...rows(1, "c", { ...started, completedOn: "2021-12-31" }),
      ...rows(1, "d", { ...started, suspendedOn: "2022-02-01" }),
      ...rows(1, "e", { ...started, suspendedOn: "2022-02-01", resumedOn: "2022-04-01" }),
      ...rows(1, "f", { ...started, terminatedOn: "2021-11-01" }),
      ...rows(1, "g", { ...started, commissionedOn: "2021-11-01", commissioningKind: "trial" }),
      ...rows(1, "h", { ...started, commissionedOn: "2021-11-01" }),
    ];
    // a, b, e and g
    const question = { ...h1, population: "under-construction" };
    expect(shown({ projects }, question)).toEqual(["100.0", 4, 4]);
  });
});
