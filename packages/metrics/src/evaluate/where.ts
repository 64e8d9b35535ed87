import {
  and,
  type ComparisonOperator,
  dayText,
  type FieldNode,
  isCurrencyCode,
  type LiteralNode,
  oneOf,
  or,
  parseCalendarDate,
  parseDecimal,
  type TermKind,
  type Test,
} from "@ipms/core";
import { industrySection } from "@ipms/codelists";
import { fieldKinds } from "../generated/field-kinds.js";
import { misasked } from "./ask.js";
import { checkFieldCode } from "./check-codes.js";
import type { Condition, Where } from "./question.js";

const kinds: Readonly<Record<string, TermKind>> = fieldKinds.projects;

/**
 * The conditions of a question as one test over a project.
 *
 * @throws IpmsError `unknown-field` for a field that `projects` does not have, and `invalid-argument`
 * for a condition that the field cannot answer
 */
export function whereTest(where: Where): Test {
  return and(
    ...Object.entries(where).flatMap(([field, condition]): Test[] => {
      if (condition === undefined) return [];
      const kind = Object.hasOwn(kinds, field) ? kinds[field] : undefined;
      if (kind === undefined) {
        const alike = Object.keys(kinds).filter((name) => name.startsWith(field.slice(0, 3)));
        return misasked("unknown-field", "unknown-field", {
          table: "projects",
          field,
          suggestions: alike.length === 0 ? ["projectId"] : alike,
        });
      }
      return [conditionTest({ node: "field", table: "projects", field }, kind, condition)];
    }),
  );
}

function conditionTest(field: FieldNode, kind: TermKind, condition: Condition): Test {
  if (Array.isArray(condition)) {
    // A long list of texts is one look-up a row.
    if (kind === "text") return oneOf(field as FieldNode<"text">, condition as readonly string[]);
    return or(...(condition as readonly string[]).map((value) => equal(field, kind, value)));
  }
  if (typeof condition !== "object") return equal(field, kind, condition);
  if (condition === null) return unusable(field, condition);
  if ("present" in condition) {
    if (typeof condition.present !== "boolean") return unusable(field, condition);
    const test: Test = { node: "present", field };
    return condition.present ? test : { node: "not", test };
  }
  if (!ordered.has(kind)) return unusable(field, condition);
  const limits = Object.entries(condition).filter(([, value]) => value !== undefined);
  if (limits.length === 0) return unusable(field, condition);
  return and(
    ...limits.map(([name, value]) => {
      const operator = Object.hasOwn(operators, name) ? operators[name] : undefined;
      if (operator === undefined) return unusable(field, condition);
      return limited(field, kind, operator, value);
    }),
  );
}

const operators: Readonly<Record<string, ComparisonOperator>> = {
  atLeast: ">=",
  above: ">",
  below: "<",
  atMost: "<=",
};

/** The kinds of value of which one can be more than another. */
const ordered: ReadonlySet<TermKind> = new Set(["date", "money", "decimal", "integer"]);

/** A month or a year as a limit stands for its first or last day, whichever lies outside. */
function limited(
  field: FieldNode,
  kind: TermKind,
  operator: ComparisonOperator,
  value: string,
): Test {
  if (kind !== "date") {
    return { node: "compare", operator, left: field, right: valueNode(field, kind, value) };
  }
  const date = typeof value === "string" ? parseCalendarDate(value) : undefined;
  if (date === undefined) return unusable(field, value);
  const day = operator === ">=" || operator === "<" ? date.first : date.last;
  return { node: "compare", operator, left: field, right: valueNode(field, kind, dayText(day)) };
}

function equal(field: FieldNode, kind: TermKind, value: string | boolean): Test {
  const text = String(value);
  const truth = text === "true" || text === "false";
  if ((kind === "boolean" && !truth) || (typeof value === "boolean" && kind !== "boolean")) {
    return unusable(field, value);
  }
  if (kind === "date")
    return and(limited(field, kind, ">=", text), limited(field, kind, "<=", text));
  if (kind === "code") checkFieldCode(field.field, text);
  if (kind === "code" && /division/i.test(field.field)) return within(field, divisionPrefix(text));
  if (field.field === "industry") return or(...industryPrefixes(text).map((p) => within(field, p)));
  return { node: "compare", operator: "=", left: field, right: valueNode(field, kind, text) };
}

function within(field: FieldNode, prefix: string): Test {
  return {
    node: "starts-with",
    term: field as FieldNode<"code">,
    prefix: { node: "literal", value: prefix, kind: "code" },
  };
}

function valueNode(field: FieldNode, kind: TermKind, value: string): LiteralNode {
  // A program without types may hand over anything.
  if (typeof value !== "string") return unusable(field, value);
  if (kind === "boolean") return { node: "literal", kind, value: value === "true" };
  if (kind === "money") {
    const [amount = "", currency = "CNY", ...others] = value.split(" ");
    const fits = parseDecimal(amount) !== undefined && isCurrencyCode(currency);
    if (!fits || others.length > 0) return unusable(field, value);
    return { node: "literal", kind, value: `${amount} ${currency}` };
  }
  const number = kind === "decimal" || kind === "integer";
  if (number && parseDecimal(value) === undefined) return unusable(field, value);
  return { node: "literal", kind, value };
}

/** Stops on a condition that the field cannot answer: it must not pass for one that it can. */
function unusable(field: FieldNode, condition: unknown): never {
  return misasked("invalid-argument", "invalid-value", {
    value: typeof condition === "string" ? condition : (JSON.stringify(condition) ?? ""),
    detail: `where.${field.field}`,
  });
}

/** The leading digits that all divisions within a division share: `431100` → `4311`. */
export function divisionPrefix(code: string): string {
  return code.replace(/(?:00){1,2}$/, "");
}

/** An industry code and, for a section, all its divisions. */
function industryPrefixes(code: string): readonly string[] {
  if (!/^[A-T]$/.test(code)) return [code];
  const divisions = Array.from({ length: 97 }, (_, at) => String(at + 1).padStart(2, "0"));
  return [code, ...divisions.filter((division) => industrySection(division) === code)];
}
