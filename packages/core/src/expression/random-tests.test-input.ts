import fc from "fast-check";
import { dayText, type FieldNode, milestoneIds, type Term, type Test } from "@ipms/core";

/** A few fields of every kind, so that random expressions often hit the same one. */
export const kinds = {
  projectId: "text",
  reportedStage: "code",
  division: "code",
  signedOn: "date",
  startedOn: "date",
  completedOn: "date",
  commissionedOn: "date",
  plannedStartOn: "date",
  landDeliveredOn: "date",
  totalInvestment: "money",
  fixedAssetInvestment: "money",
  landAreaMu: "decimal",
  plannedJobs: "integer",
  returningEntrepreneur: "boolean",
} as const;

/** A day of 2022. */
export const day = fc.integer({ min: 18_993, max: 19_357 }).map(dayText);
const date = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  fc.constant("2022"),
);
const amount = fc.constantFrom(
  "0",
  "0.5",
  "99.99",
  "100",
  "100000000",
  "90071992547409.91",
  "123456789012345678901234.5678",
  "-3",
);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const money = fc.record({ amount, currency: fc.constantFrom("CNY", "USD") });
const record = fc.record({
  projectId: fc.constantFrom("P-1", "P-12", "Q-1", "园区-2"),
  reportedStage: optional(fc.constantFrom(...milestoneIds, "planning")),
  division: optional(fc.constantFrom("431100", "431102", "430000", "110101")),
  signedOn: optional(date),
  startedOn: optional(date),
  completedOn: optional(date),
  commissionedOn: optional(date),
  plannedStartOn: optional(date),
  landDeliveredOn: optional(date),
  totalInvestment: optional(money),
  fixedAssetInvestment: optional(money),
  landAreaMu: optional(amount),
  plannedJobs: optional(fc.nat()),
  returningEntrepreneur: optional(fc.boolean()),
});

const fieldOf = (field: string): FieldNode => ({ node: "field", table: "projects", field });
const dateField = fc
  .constantFrom(
    "signedOn",
    "startedOn",
    "completedOn",
    "commissionedOn",
    "plannedStartOn",
    "landDeliveredOn",
  )
  .map((field) => fieldOf(field) as FieldNode<"date">);
const wholeDays = fc
  .constantFrom("-400", "0", "31", "365", "3000000")
  .map((value): Term => ({ node: "literal", kind: "integer", value }));
const dateTerm: fc.Arbitrary<Term<"date">> = fc.oneof(
  dateField,
  fc.constant<Term<"date">>({ node: "parameter", name: "asOf" }),
  date.map((value): Term<"date"> => ({ node: "literal", kind: "date", value })),
  fc
    .array(dateField, { minLength: 1, maxLength: 3 })
    .map((terms): Term<"date"> => ({ node: "earliest", terms })),
  fc
    .record({ date: dateField, days: fc.oneof(wholeDays, fc.constant(fieldOf("plannedJobs"))) })
    .map(({ date: from, days }): Term<"date"> => ({
      node: "days-after",
      date: from,
      days: days as Term<"integer">,
    })),
);
const numberLeaf: fc.Arbitrary<Term> = fc.oneof(
  fc
    .constantFrom("totalInvestment", "fixedAssetInvestment", "landAreaMu", "plannedJobs", "missing")
    .map(fieldOf),
  amount.map((value): Term => ({ node: "literal", kind: "decimal", value })),
  fc.constant<Term>({ node: "literal", kind: "money", value: "99.99 CNY" }),
  fc.record({ from: dateTerm, to: dateTerm }).map((span): Term => ({
    node: "days-between",
    ...span,
  })),
  fc.record({ from: dateTerm, to: dateTerm }).map((span): Term => ({
    node: "working-days-between",
    ...span,
  })),
);
/** Numbers: fields, literals, spans of days, and what is made of them. */
export const { numberTerm } = fc.letrec<{ numberTerm: Term }>((tie) => ({
  numberTerm: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    numberLeaf,
    fc.record({
      node: fc.constantFrom("sum", "difference", "product", "quotient"),
      left: tie("numberTerm"),
      right: tie("numberTerm"),
    }),
  ),
}));
const codeTerm: fc.Arbitrary<Term<"code">> = fc.oneof(
  fc
    .constantFrom("division", "reportedStage", "projectId")
    .map((field) => fieldOf(field) as FieldNode<"code">),
  fc
    .constantFrom("4311", "P-1", "signed")
    .map((value): Term<"code"> => ({ node: "literal", kind: "code", value })),
);
const operator = fc.constantFrom("=", "!=", "<", "<=", ">", ">=");
/** Comparisons of such terms. */
export const compareNode = (
  left: fc.Arbitrary<Term>,
  right: fc.Arbitrary<Term>,
): fc.Arbitrary<Test> => fc.record({ node: fc.constant("compare"), operator, left, right });
const leaf: fc.Arbitrary<Test> = fc.oneof(
  compareNode(dateTerm, dateTerm),
  compareNode(numberTerm, numberTerm),
  compareNode(codeTerm, codeTerm),
  fc.record({ node: fc.constant("starts-with"), term: codeTerm, prefix: codeTerm }),
  compareNode(
    fc.constant(fieldOf("totalInvestment")),
    fc
      .constantFrom("100000000 CNY", "0 USD")
      .map((value): Term => ({ node: "literal", kind: "money", value })),
  ),
  compareNode(
    fc.constant(fieldOf("landAreaMu")),
    amount.map((value): Term => ({ node: "literal", kind: "decimal", value })),
  ),
  fc.record({ from: dateTerm, to: dateTerm }).map(({ from, to }): Test => ({
    node: "compare",
    operator: "<=",
    left: { node: "days-between", from, to },
    right: { node: "literal", kind: "integer", value: "183" },
  })),
  fc
    .record({ from: dateTerm, to: dateTerm, days: fc.integer({ min: -9, max: 40 }) })
    .map(({ from, to, days }): Test => ({
      node: "compare",
      operator: "<=",
      left: { node: "working-days-between", from, to },
      right: { node: "literal", kind: "integer", value: String(days) },
    })),
  fc
    .constantFrom(...Object.keys(kinds))
    .map((field): Test => ({ node: "present", field: fieldOf(field) })),
  fc.constantFrom(...milestoneIds).map((milestone): Test => ({
    node: "reached",
    milestone,
    by: { node: "parameter", name: "asOf" },
  })),
  fc.constantFrom("true", "false").map((value): Test => ({
    node: "compare",
    operator: "=",
    left: fieldOf("returningEntrepreneur"),
    right: { node: "literal", kind: "boolean", value: value === "true" },
  })),
  fc.subarray(["431100", "110101", "999999"]).map((values): Test => ({
    node: "one-of",
    term: fieldOf("division") as FieldNode<"code">,
    values,
  })),
  fc.subarray(["12", "园", "", "Q-"]).map((values): Test => ({
    node: "contains",
    term: fieldOf("projectId") as FieldNode<"text">,
    values,
  })),
  fc.constantFrom("43", "4311", "").map((value): Test => ({
    node: "starts-with",
    term: fieldOf("division") as FieldNode<"code">,
    prefix: { node: "literal", kind: "code", value },
  })),
);
/** Tests of every kind. */
export const { test } = fc.letrec<{ test: Test }>((tie) => ({
  test: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.record({
      node: fc.constantFrom("and", "or"),
      tests: fc.array(tie("test"), { maxLength: 3 }),
    }),
    fc.record({ node: fc.constant("not"), test: tie("test") }),
  ),
}));

/** Some tables with more than 32 records, of which sets of rows have more than one word. */
export const recordsOfTable = fc
  .tuple(fc.array(record, { maxLength: 12 }), fc.constantFrom(1, 1, 1, 4))
  .map(([records, times]) => Array.from({ length: times }, () => records).flat());
