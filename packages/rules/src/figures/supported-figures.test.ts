import { ledgerOf } from "@ipms/metrics";
import { describe, expect, it } from "vitest";
import type { RuleOutcome } from "../report.js";
import { validateInput } from "../validate/validate-input.js";
import { supportedFigures } from "./supported-figures.js";

const contract = { contractType: "formal-contract" };
const signed = [
  {
    projectId: "P-1",
    name: "电池项目",
    signedOn: "2023-02-10",
    startedOn: "2023-05-20",
    ...contract,
  },
  { projectId: "P-2", name: "物流园", signedOn: "2023-03-10", startedOn: null, ...contract },
];
const order = "project-start-not-before-signing";

function figure(
  metric: string,
  projects: readonly object[],
  outcomes: readonly RuleOutcome[] = [],
) {
  const { ledger } = ledgerOf({ projects: projects as never });
  return supportedFigures(ledger, outcomes, { asOf: "2023-12-31" }).find(
    (each) => each.metric === metric,
  );
}

describe("supportedFigures", () => {
  it("carries a rate whose every record could be judged", () => {
    expect(figure("start-rate", signed)).toEqual({
      metric: "start-rate",
      period: "2023",
      supported: true,
      coverage: { judged: 2, of: 2 },
      blockedBy: [],
    });
  });

  it("says which period it asked of", () => {
    const { ledger } = ledgerOf({ projects: signed });
    const figures = supportedFigures(ledger, [], { asOf: "2023-12-31", period: "2023-Q1" });
    expect(new Set(figures.map(({ period }) => period))).toEqual(new Set(["2023-Q1"]));
  });

  it("does not carry what a ledger has no columns for", () => {
    expect(figure("landing-rate", signed)).toMatchObject({
      supported: false,
      blockedBy: [{ refused: "missing-input", detail: "projects.landedOn" }],
    });
  });

  it("does not carry what an undecided date leaves open", () => {
    const claimed = [
      ...signed,
      { ...signed[1], projectId: "P-3", reportedStage: "under-construction" },
    ];
    expect(figure("start-rate", claimed)).toEqual({
      metric: "start-rate",
      period: "2023",
      supported: false,
      coverage: { judged: 2, of: 3 },
      blockedBy: [{ undecided: 1 }],
    });
  });

  it("does not carry what an error touches, and says which", () => {
    const wrong = [{ ...signed[0], startedOn: "2023-01-05" }];
    const { rules } = validateInput({ projects: wrong }, { asOf: "2023-12-31", only: [order] });
    const blocks = figure("start-rate", wrong, rules)?.blockedBy;
    expect(blocks).toContainEqual({ rule: order, field: "projects.startedOn", failed: 1 });
    expect(blocks).toContainEqual({ rule: order, field: "projects.signedOn", failed: 1 });
  });

  it.each([
    { title: "a date in the future", wrong: { startedOn: "2024-01-05" }, touches: ["start-rate"] },
    {
      title: "a date recorded before its event",
      wrong: { startedRecordedOn: "2023-05-01" },
      touches: ["start-rate"],
    },
    {
      title: "a milestone after the end",
      wrong: { terminatedOn: "2023-03-01", terminationReason: "other", landedOn: null },
      touches: ["start-rate", "fulfilment-rate"],
    },
  ])("holds $title only against the figures that read its fields", ({ wrong, touches }) => {
    const optional = { landedOn: "2023-02-20", registeredOn: "2023-02-15", terminatedOn: null };
    const projects = [{ ...signed[0], ...optional, ...wrong }];
    const { rules } = validateInput({ projects }, { asOf: "2023-12-31" });
    const metrics = ["start-rate", "landing-rate", "registration-rate", "fulfilment-rate"];
    const blocked = metrics.filter((metric) => {
      const blocks = figure(metric, projects, rules)?.blockedBy ?? [];
      return blocks.some((block) => "rule" in block);
    });
    expect(blocked).toEqual(metrics.filter((metric) => touches.includes(metric)));
  });

  it("lets waived errors stand, but not those of a baseline", () => {
    const outcome = (part: Partial<RuleOutcome>): RuleOutcome => ({
      id: order,
      version: 1,
      level: "record",
      severity: "error",
      applied: 2,
      passed: 1,
      failed: 1,
      waived: 0,
      known: 0,
      notApplicable: {},
      kept: 1,
      ...part,
    });
    expect(figure("start-rate", signed, [outcome({ waived: 1 })])?.supported).toBe(true);
    expect(figure("start-rate", signed, [outcome({ known: 1 })])?.supported).toBe(false);
    expect(figure("start-rate", signed, [outcome({ severity: "warning" })])?.supported).toBe(true);
  });

  it("takes the fields in which a rule over single values failed", () => {
    const form = {
      id: "date-exists",
      version: 1,
      level: "field",
      severity: "error",
      applied: 2,
      passed: 1,
      failed: 1,
      waived: 0,
      known: 0,
      notApplicable: {},
      kept: 1,
    } as const;
    const touched = (field: string) => figure("start-rate", signed, [{ ...form, fields: [field] }]);
    expect(touched("projects.startedOn")?.supported).toBe(false);
    expect(touched("projects.landedOn")?.supported).toBe(true);
  });
});

describe("a whole validation", () => {
  it("names the fields in which values failed", () => {
    const { rules } = validateInput(
      { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-30" }] },
      { asOf: "2023-12-31", only: ["date-exists"] },
    );
    expect(rules.find(({ id }) => id === "date-exists")?.fields).toEqual(["projects.signedOn"]);
  });

  it.each([
    { title: "a start", unreadable: [0, 0, 1], field: "startedOn" },
    { title: "a signing", unreadable: [0, 0, 1], field: "signedOn" },
  ])("does not cover a project of which $title could not be read", ({ unreadable, field }) => {
    const { ledger } = ledgerOf({
      projects: [...signed, { ...signed[1], projectId: "P-3", [field]: null }] as never,
    });
    const table = ledger.tables.get("projects");
    const column = table?.columns.get(field);
    if (table === undefined || column === undefined) throw new Error("no such column");
    const marked = { ...column, unreadable: Uint8Array.from(unreadable) };
    const projects = { ...table, columns: new Map([...table.columns, [field, marked]]) };
    const figures = supportedFigures({ ...ledger, tables: new Map([["projects", projects]]) }, [], {
      asOf: "2023-12-31",
    });
    const { coverage } = figures.find(({ metric }) => metric === "start-rate") ?? {};
    expect(coverage).toEqual({ judged: 2, of: 3 });
  });
});
