import type { Finding, RuleOutcome, ValidationReport } from "./src/index.js";

/** A text that tries to leave every notation it may be written in. */
export const hostile =
  "</script><img src=x onerror=alert(1)> | `x` *y* & \"q\" 'r' ]]> \u001b[31m\u0000\u202e\ud800 =1+1";

const outcome: Omit<RuleOutcome, "id" | "level" | "severity"> = {
  version: 1,
  applied: 0,
  passed: 0,
  failed: 0,
  waived: 0,
  known: 0,
  notApplicable: {},
  kept: 0,
};

const findings: readonly Finding[] = [
  {
    rule: "date-exists",
    version: 1,
    severity: "error",
    problem: "invalid-date",
    table: "projects",
    record: "P-1",
    recordName: "电池项目",
    field: "signedOn",
    place: { file: "台账 2023.csv", line: 12, column: 3 },
    values: { value: "2023-02-30" },
  },
  {
    rule: "date-exists",
    version: 1,
    severity: "error",
    problem: "invalid-date",
    table: "projects",
    recordName: hostile,
    field: "startedOn",
    place: { file: "台账 2023.xlsx", sheet: "在建", cell: "F12" },
    values: { value: hostile },
  },
  {
    rule: "date-exists",
    version: 1,
    severity: "error",
    problem: "invalid-date",
    table: "projects",
    record: "P-3",
    field: "signedOn",
    place: { file: "台账 2023.csv", line: 14, column: 3 },
    values: { value: "2023-13-01" },
    waiver: { reason: "原件遗失", author: "李娜", until: "2024-12-31" },
  },
  {
    rule: "project-funds-not-above-total-investment",
    version: 1,
    severity: "warning",
    table: "projects",
    record: "P-2",
    recordName: "物流园",
    field: "totalInvestment",
    place: { file: "ledger.json", pointer: "/projects/1/totalInvestment" },
    values: {
      fundsReceived: { amount: "120000000", currency: "CNY" },
      totalInvestment: { amount: "100000000", currency: "CNY" },
    },
    related: [{ record: "P-9", place: { file: "ledger.json", pointer: "/projects/8" } }],
    known: true,
  },
  {
    rule: "project-funds-not-above-total-investment",
    version: 1,
    severity: "warning",
    table: "projects",
    record: "P-4",
    field: "totalInvestment",
    place: { file: "ledger.json", pointer: "/projects/3/totalInvestment" },
    previous: true,
    values: {
      fundsReceived: { amount: "2", currency: "CNY" },
      totalInvestment: { amount: "1", currency: "CNY" },
    },
  },
];

/** A report with something of everything: nine dates that do not exist, of which three are kept. */
export const sampleReport: ValidationReport = {
  ipmsReport: 1,
  standardVersion: "0.1.0",
  rulesHash: "sha256:0",
  asOf: "2023-12-31",
  profile: "default@1",
  comparedWithPrevious: false,
  files: ["台账 2023.csv", "ledger.json"],
  rows: { projects: 40, fundReceipts: 7 },
  complete: false,
  counts: { error: 8, warning: 1, notice: 0 },
  waived: 1,
  known: 1,
  rules: [
    {
      ...outcome,
      id: "date-exists",
      level: "field",
      severity: "error",
      applied: 9,
      failed: 9,
      waived: 1,
      kept: 3,
    },
    {
      ...outcome,
      id: "project-funds-not-above-total-investment",
      level: "ledger",
      severity: "warning",
      applied: 40,
      passed: 38,
      failed: 2,
      known: 1,
      kept: 2,
    },
    {
      ...outcome,
      id: "project-start-not-before-signing",
      level: "record",
      severity: "error",
      notApplicable: { "missing-column": 40 },
      missing: ["projects.startedOn"],
    },
    { ...outcome, id: "amount-has-unit", level: "field", severity: "off" },
  ],
  findings,
  faults: [{ rule: "project-start-not-before-signing", message: `TypeError: ${hostile}` }],
  idleWaivers: [
    { index: 0, rule: "date-exists", record: "P-7", state: "unused" },
    { index: 2, rule: "date-exists", state: "expired" },
  ],
  figures: [
    {
      metric: "funds-in-place-rate",
      period: "2023",
      supported: false,
      blockedBy: [{ refused: "missing-input" }],
    },
    {
      metric: "start-rate",
      period: "2023",
      supported: false,
      coverage: { judged: 31, of: 40 },
      blockedBy: [{ rule: "date-exists", field: "projects.startedOn", failed: 8 }],
    },
    { metric: "actual-foreign-investment", period: "2023", supported: true, blockedBy: [] },
  ],
};

/** A report on a ledger in which nothing is wrong. */
export const cleanReport: ValidationReport = {
  ...sampleReport,
  complete: true,
  counts: { error: 0, warning: 0, notice: 0 },
  waived: 0,
  known: 0,
  rules: [
    {
      ...outcome,
      id: "project-start-not-before-signing",
      level: "record",
      severity: "error",
      applied: 40,
      passed: 40,
    },
  ],
  findings: [],
  faults: [],
  idleWaivers: [],
  figures: [],
};
