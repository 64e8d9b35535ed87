import { describe, expect, it } from "vitest";
import {
  coverage,
  evaluate,
  evidenceShare,
  fundsInPlaceRate,
  ledgerOf,
  type Question,
  signedInvestment,
  signedProjects,
  startRate,
} from "@ipms/metrics";

const yuan = (amount: string) => ({ amount, currency: "CNY" });
const question: Question = { period: "2022-H1", asOf: "2022-06-30" };
const text = (result: { rounded?: { text: string }; reason?: string }) =>
  result.rounded?.text ?? result.reason;

describe("coverage", () => {
  const projects = [
    // started or not, for certain
    ...[0, 1, 2, 3, 4].map((at) => ({
      signedOn: "2022-03-01",
      startedOn: at < 3 ? "2022-05-01" : null,
    })),
    // known to the year alone: before or after 30 June
    { signedOn: "2022-03-01", startedOn: "2022" },
    // said to have started, without a date
    { signedOn: "2022-03-01", startedOn: null, reportedStage: "started" },
    // signed in the half-year or after it
    { signedOn: "2022", startedOn: null },
  ].map((each, at) => ({
    projectId: `${at}`,
    name: "Mill",
    park: at < 4 ? "East" : "West",
    reportedStage: null,
    totalInvestment: at === 0 ? null : yuan("100"),
    ...each,
  }));
  const { ledger } = ledgerOf({ projects });

  it("is the share of records that the ledger decides", () => {
    // 5 of 8: two starts and one signing are open
    const result = evaluate(coverage(startRate), ledger, question);
    expect(result).toMatchObject({
      of: "start-rate",
      rounded: { text: "62.5" },
      inputs: { judged: { numerator: "5" }, records: { numerator: "8" } },
    });
    // 4 of 4, and 1 of 4
    const groups = evaluate(coverage(startRate), ledger, { ...question, by: ["park"] }).groups;
    expect(groups.map(text)).toEqual(["100.0", "25.0"]);
  });

  it("of an amount leaves out what states none", () => {
    // 7 signed for certain, one of them without an amount; one that may have been signed
    expect(
      text(evaluate(coverage(signedInvestment), ledger, { ...question, basis: "cohort" })),
    ).toBe("75.0");
  });

  it("of a count is that of the dates", () => {
    const result = evaluate(coverage(signedProjects), ledger, question);
    // 7 of 8
    expect(text(result)).toBe("87.5");
  });

  it("is refused where there is nothing to judge, or no column to judge by", () => {
    expect(
      text(
        evaluate(coverage(startRate), ledger, { ...question, period: "2021", asOf: "2021-12-31" }),
      ),
    ).toBe("empty-population");
    const bare = ledgerOf({ projects: [{ projectId: "1", signedOn: "2022-03-01" }] }).ledger;
    expect(evaluate(coverage(startRate), bare, question)).toMatchObject({
      reason: "missing-input",
      detail: "projects.startedOn",
    });
  });

  it("is all of them even where the figure itself has no value", () => {
    const none = ledgerOf({
      projects: [{ projectId: "1", signedOn: "2022-03-01", totalInvestment: yuan("0") }],
      fundReceipts: [{ projectId: "1", receivedOn: "2022-04-01", received: yuan("1") }],
    }).ledger;
    expect(text(evaluate(fundsInPlaceRate, none, question))).toBe("zero-denominator");
    expect(text(evaluate(coverage(fundsInPlaceRate), none, question))).toBe("100.0");
  });
});

describe("evidence share", () => {
  const started = ["2022-04-01", "2022-04-01", "2022-04-01", "2022-05-01", null];
  const projects = started.map((startedOn, at) => ({
    projectId: `${at}`,
    name: "Mill",
    signedOn: "2022-03-01",
    startedOn,
    commissionedOn: at === 0 ? "2022-06-01" : null,
  }));
  const proof = (
    projectId: string,
    milestone: string,
    kind: string,
    evidencedOn: string | null,
  ) => ({
    projectId,
    milestone,
    kind,
    evidencedOn,
  });
  const evidence = [
    proof("0", "started", "site-photo", "2022-04-02"),
    proof("0", "started", "construction-permit", null),
    proof("1", "started", "site-photo", null),
    // of a later day, of another milestone, and of a project that has not started
    proof("2", "started", "site-photo", "2022-07-01"),
    proof("3", "signed", "investment-contract", "2022-03-01"),
    proof("4", "started", "site-photo", null),
    proof("0", "commissioned", "acceptance-certificate", "2022-06-01"),
  ];
  const { ledger } = ledgerOf({ projects, evidence });
  const ask = (parameters: Question["parameters"] = {}) =>
    text(evaluate(evidenceShare, ledger, { ...question, parameters }));

  it("counts projects with a document of the milestone in hand", () => {
    // two of four
    expect(ask()).toBe("50.0");
    expect(ask({ milestone: "commissioned" })).toBe("100.0");
    expect(text(evaluate(evidenceShare, ledger, { period: "2022", asOf: "2022-12-31" }))).toBe(
      "75.0",
    );
  });

  it("takes the kinds of evidence that are admitted", () => {
    expect(ask({ evidenceKinds: "construction-permit" })).toBe("25.0");
    expect(ask({ evidenceKinds: ["construction-permit", "site-photo"] })).toBe("50.0");
    // the list is open: a code of a place's own counts where it stands
    expect(ask({ evidenceKinds: "photo" })).toBe("0.0");
  });

  it("is refused on a ledger without evidence", () => {
    const bare = ledgerOf({ projects }).ledger;
    expect(text(evaluate(evidenceShare, bare, question))).toBe("missing-input");
  });
});
