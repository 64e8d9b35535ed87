import {
  and,
  type ComparisonOperator,
  type FieldNode,
  type LiteralNode,
  or,
  type TermKind,
  type Test,
} from "@ipms/core";
import { industrySection } from "@ipms/codelists";
import { fieldKinds } from "../generated/field-kinds.js";
import { misasked } from "./ask.js";
import type { Condition, Where } from "./question.js";

const kinds: Readonly<Record<string, TermKind>> = fieldKinds.projects;

/**
 * The conditions of a question as one test over a project.
 *
 * @throws IpmsError `unknown-field` for a field that `projects` does not have
 */
export function whereTest(where: Where): Test {
  return and(
    ...Object.entries(where).map(([field, condition]) => {
      const kind = Object.hasOwn(kinds, field) ? kinds[field] : undefined;
      if (kind === undefined) {
        return misasked("unknown-field", "unknown-field", {
          table: "projects",
          field,
          suggestions:
            Object.keys(kinds)
              .filter((name) => name.startsWith(field.slice(0, 3)))
              .join(", ") || "projectId",
        });
      }
      return conditionTest({ node: "field", table: "projects", field }, kind, condition);
    }),
  );
}

function conditionTest(field: FieldNode, kind: TermKind, condition: Condition): Test {
  if (Array.isArray(condition)) {
    return or(...(condition as readonly string[]).map((value) => equal(field, kind, value)));
  }
  if (typeof condition !== "object") return equal(field, kind, condition as string | boolean);
  if ("present" in condition) {
    const test: Test = { node: "present", field };
    return condition.present ? test : { node: "not", test };
  }
  const { atLeast, above, below, atMost } = condition as Exclude<
    Condition,
    readonly string[] | string | boolean | { present: boolean }
  >;
  const limits: readonly (readonly [ComparisonOperator, string | undefined])[] = [
    [">=", atLeast],
    [">", above],
    ["<", below],
    ["<=", atMost],
  ];
  return and(
    ...limits.flatMap(([operator, value]) =>
      value === undefined
        ? []
        : [{ node: "compare" as const, operator, left: field, right: valueNode(kind, value) }],
    ),
  );
}

function equal(field: FieldNode, kind: TermKind, value: string | boolean): Test {
  const text = String(value);
  if (kind === "code" && /division/i.test(field.field)) return within(field, divisionPrefix(text));
  if (field.field === "industry") return or(...industryPrefixes(text).map((p) => within(field, p)));
  return { node: "compare", operator: "=", left: field, right: valueNode(kind, text) };
}

function within(field: FieldNode, prefix: string): Test {
  return {
    node: "starts-with",
    term: field as FieldNode<"code">,
    prefix: { node: "literal", value: prefix, kind: "code" },
  };
}

function valueNode(kind: TermKind, value: string): LiteralNode {
  if (kind === "boolean") return { node: "literal", kind, value: value === "true" };
  if (kind === "money" && !value.includes(" ")) {
    return { node: "literal", kind, value: `${value} CNY` };
  }
  return { node: "literal", kind, value };
}

/** The leading digits that all divisions within a division share: `431100` → `4311`. */
export function divisionPrefix(code: string): string {
  return code.replace(/(?:00){1,2}$/, "");
}

/** An industry code and, for a section, all its divisions. */
export function industryPrefixes(code: string): readonly string[] {
  if (!/^[A-T]$/.test(code)) return [code];
  const divisions = Array.from({ length: 97 }, (_, at) => String(at + 1).padStart(2, "0"));
  return [code, ...divisions.filter((division) => industrySection(division) === code)];
}
