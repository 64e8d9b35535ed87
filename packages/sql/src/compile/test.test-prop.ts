import {
  cellAt,
  evaluateTest,
  type FieldNode,
  type ParameterValues,
  type RecordView,
  type Table,
  type Term,
  type Test,
  workingCalendar,
} from "@ipms/core";
import { ledgerOf } from "@ipms/metrics";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { readCatalog } from "../catalog/read-catalog.js";
import { openDuckdb } from "../engines/duckdb/open-duckdb.js";
import { fieldSource } from "../query/project-fields.js";
import { reloaded } from "../same-answers.test-input.js";
import { binder } from "./binder.js";
import { truthOf } from "./predicate.js";
import { compileTest } from "./test.js";

const date = fc.constantFrom("2022-01-31", "2022-03", "2022-05-05", "2022", "2021-12-31");
const amount = fc.constantFrom("0", "0.5", "99.99", "100", "-3", "12345678");
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const money = fc.record({ amount, currency: fc.constantFrom("CNY", "USD") });
const record = fc.record({
  projectId: fc.constantFrom("P-1", "P-12", "Q-1", "园区-2"),
  reportedStage: optional(fc.constantFrom("signed", "started", "trial-production", "planning")),
  division: optional(fc.constantFrom("431100", "431102", "430000", "110101")),
  signedOn: optional(date),
  startedOn: optional(date),
  completedOn: optional(date),
  plannedStartOn: optional(date),
  landDeliveredOn: optional(date),
  totalInvestment: optional(money),
  fixedAssetInvestment: optional(money),
  landAreaMu: optional(amount),
  plannedJobs: optional(fc.constantFrom("0", "31", "400")),
  returningEntrepreneur: optional(fc.boolean()),
});

const field = (name: string): FieldNode => ({ node: "field", table: "projects", field: name });
const dates = ["signedOn", "startedOn", "completedOn", "plannedStartOn", "landDeliveredOn"];
const dateField = fc
  .constantFrom(...dates, "commissionedOn")
  .map((name) => field(name) as FieldNode<"date">);
const dateTerm: fc.Arbitrary<Term<"date">> = fc.oneof(
  dateField,
  fc.constant<Term<"date">>({ node: "parameter", name: "asOf" }),
  date.map((value): Term<"date"> => ({ node: "literal", kind: "date", value })),
  fc
    .array(dateField, { minLength: 1, maxLength: 3 })
    .map((terms): Term<"date"> => ({ node: "earliest", terms })),
  fc
    .record({
      date: dateField,
      days: fc.oneof(
        fc
          .constantFrom("-400", "0", "31", "3000000")
          .map((value): Term => ({ node: "literal", kind: "integer", value })),
        fc.constant(field("plannedJobs")),
      ),
    })
    .map(({ date: from, days }): Term<"date"> => ({
      node: "days-after",
      date: from,
      days: days as Term<"integer">,
    })),
);
const number = fc.oneof(
  fc
    .constantFrom(
      "totalInvestment",
      "fixedAssetInvestment",
      "landAreaMu",
      "plannedJobs",
      "createdJobs",
    )
    .map(field),
  fc
    .constantFrom("0", "0.5", "99.995", "-2.999999", "12345678901234567890123456789012345")
    .map((value): Term => ({ node: "literal", kind: "decimal", value })),
  fc.constant<Term>({ node: "literal", kind: "money", value: "99.99 CNY" }),
  fc
    .record({ from: dateTerm, to: dateTerm })
    .map((span): Term => ({ node: "days-between", ...span })),
  fc
    .record({ from: dateTerm, to: dateTerm })
    .map((span): Term => ({ node: "working-days-between", ...span })),
);
const small = number.filter((term) => !JSON.stringify(term).includes("12345678901234567890"));
const calculated: fc.Arbitrary<Term> = fc.oneof(
  fc.record({
    node: fc.constantFrom(
      "sum" as const,
      "difference" as const,
      "product" as const,
      "quotient" as const,
    ),
    left: small,
    right: small,
  }),
  fc.record({ left: small, middle: small, right: small }).map(({ left, middle, right }): Term => ({
    node: "difference",
    left: { node: "quotient", left, right: middle },
    right,
  })),
);
const code: fc.Arbitrary<Term<"code">> = fc
  .constantFrom("division", "reportedStage", "projectId", "industry")
  .map((name) => field(name) as FieldNode<"code">);
const operator = fc.constantFrom("=", "!=", "<", "<=", ">", ">=");
const compare = (left: fc.Arbitrary<Term>, right: fc.Arbitrary<Term>): fc.Arbitrary<Test> =>
  fc.record({ node: fc.constant("compare"), operator, left, right });
const leaf: fc.Arbitrary<Test> = fc.oneof(
  compare(dateTerm, dateTerm),
  compare(number, number),
  compare(calculated, small),
  compare(small, calculated),
  compare(
    code,
    fc.constantFrom("431100", "signed").map((value) => ({ node: "literal", kind: "code", value })),
  ),
  compare(
    fc.constant(field("returningEntrepreneur")),
    fc.boolean().map((value) => ({ node: "literal", kind: "boolean", value })),
  ),
  fc
    .constantFrom("totalInvestment", "signedOn", "division", "industry")
    .map((name): Test => ({ node: "present", field: field(name) })),
  fc.record({
    node: fc.constant("one-of"),
    term: code,
    values: fc.oneof(
      fc.array(fc.constantFrom("431100", "P-1", "started"), { maxLength: 2 }),
      fc.constant({ node: "parameter", name: "codes" } as const),
    ),
  }),
  fc.record({
    node: fc.constant("contains"),
    term: code,
    values: fc.array(fc.constantFrom("11", "P-", "园", ""), { maxLength: 2 }),
  }),
  fc.record({
    node: fc.constant("starts-with"),
    term: code,
    prefix: fc
      .constantFrom("4311", "431102", "43", "P-1", "")
      .map((value): Term<"code"> => ({ node: "literal", kind: "code", value })),
  }),
  fc.record({
    node: fc.constant("reached"),
    milestone: fc.constantFrom("signed" as const, "started" as const, "completed" as const),
    by: dateTerm,
  }),
);
const { test } = fc.letrec<{ test: Test }>((tie) => ({
  test: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.record({ node: fc.constant("not"), test: tie("test") }),
    fc.record({
      node: fc.constantFrom("and" as const, "or" as const),
      tests: fc.array(tie("test"), { maxLength: 3 }),
    }),
  ),
}));

/** A calendar that begins and ends among the dates, with a day in it that nobody has settled. */
const calendar = workingCalendar(
  18_950,
  Array.from({ length: 170 }, (_, at) =>
    at === 60 ? "unsettled" : at % 7 < 5 ? "working" : "free",
  ),
);
const parameters: ParameterValues = {
  calendar,
  asOf: { first: 19_000, last: 19_000 },
  codes: ["431102", "P-12"],
};
const duckdb = openDuckdb({ threads: 1 });

afterAll(async () => (await duckdb).close());

function viewOf(table: Table | undefined, row: number): RecordView {
  return {
    cell(name, asked) {
      const column = name === "projects" ? table?.columns.get(asked) : undefined;
      return column && cellAt(column, row);
    },
  };
}

it("SQL answers every test as the normative evaluator does", async () => {
  const engine = await duckdb;
  const answers = new Set<number>();
  const records = fc.array(record, { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(
      records,
      fc.array(test, { minLength: 1, maxLength: 12 }),
      async (rows, tests) => {
        const { ledger } = ledgerOf({ projects: rows });
        await reloaded(engine, ledger);
        const catalog = await readCatalog(engine);
        const bound = binder("duckdb");
        const sight = { catalog, stored: catalog, recorded: false, signings: false };
        const fields = fieldSource(sight, "projects");
        const claimed = (_: string, condition: string): string => condition;
        const scope = { binder: bound, fields, parameters, claimed };
        const columns = tests.map((each, at) => `${truthOf(compileTest(each, scope))} AS "t${at}"`);
        const found = await engine.query(
          bound.statement(`SELECT ${columns.join(", ")} FROM "projects" AS p ORDER BY p."row"`),
        );
        const table = ledger.tables.get("projects");
        for (const [row, answer] of found.entries()) {
          const expected = tests.map((each) => evaluateTest(each, viewOf(table, row), parameters));
          expect(tests.map((_, at) => Number(answer[`t${at}`]))).toEqual(expected);
          for (const truth of expected) answers.add(truth);
        }
      },
    ),
    { numRuns: 60 },
  );
  expect(answers).toEqual(new Set([0, 1, 2]));
});
