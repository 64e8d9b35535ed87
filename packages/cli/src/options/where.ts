import {
  isCurrencyCode,
  parseCalendarDate,
  parseDecimal,
  problem,
  type Problem,
  type Text,
} from "@ipms/core";
import type { Condition, Where } from "@ipms/metrics";
import { type FieldDescription, fieldsOf } from "@ipms/schema";
import { Misuse, misuseOf } from "../misuse.js";
import { checkCode } from "./codes.js";

const shape = /^([A-Za-z0-9]+)(>=|<=|>|<|=)(.*)$/su;
const limits: Readonly<Record<string, "atLeast" | "atMost" | "above" | "below">> = {
  ">=": "atLeast",
  "<=": "atMost",
  ">": "above",
  "<": "below",
};

/**
 * Reads conditions such as `park=A,B`, `signedOn>=2022-03-01`, `park=*` (has a value) and `park=`
 * (has none). Limits of one field may stand together; anything else about a field stands once.
 *
 * @param conditions - as they were typed
 * @throws Misuse for what is no condition, an unknown field, code or a value of the wrong kind
 */
export function readWhere(conditions: readonly string[]): Where {
  const where: Record<string, Condition> = {};
  for (const typed of conditions) {
    const [, name = "", operator = "", value = ""] = shape.exec(typed) ?? [];
    if (operator === "") throw new Misuse(noCondition, { value: typed });
    const field = fieldNamed(name);
    const limit = limits[operator];
    const before = where[name];
    if (before !== undefined && (limit === undefined || !isRange(before) || limit in before)) {
      throw new Misuse(statedTwice, { field: name });
    }
    where[name] =
      limit === undefined
        ? equality(field, value)
        : { ...(before as object | undefined), [limit]: checked(field, value) };
  }
  return where;
}

function isRange(condition: Condition): condition is Exclude<Condition, string | boolean> {
  return typeof condition === "object" && !Array.isArray(condition) && !("present" in condition);
}

function equality(field: FieldDescription, value: string): Condition {
  if (value === "") return { present: false };
  if (value === "*") return { present: true };
  const parts = value.split(",").map((part) => part.trim());
  if (parts.includes("")) throw new Misuse(emptyValue, { field: field.field, value });
  const values = parts.map((part) => checked(field, part));
  const [first = "", ...others] = values;
  return others.length === 0 ? first : values;
}

function fieldNamed(name: string): FieldDescription {
  const fields = fieldsOf("projects");
  const found = fields.find(({ field }) => field === name);
  if (found !== undefined) return found;
  throw misuseOf(
    { code: "unknown-field", parameters: { table: "projects", field: name } },
    { word: name, known: fields.map(({ field }) => field) },
  );
}

/** The value, if it is one of its field's kind. */
function checked(field: FieldDescription, value: string): string {
  const found = valueProblem(field, value);
  if (found !== undefined) throw misuseOf(found);
  if (field.codelist !== undefined) checkCode(field.codelist, value);
  return value;
}

function valueProblem(field: FieldDescription, value: string): Problem | undefined {
  const wrong = (code: Problem["code"]) => problem(code, { value }).problem;
  switch (field.kind) {
    case "date":
      return parseCalendarDate(value) === undefined ? wrong("invalid-date") : undefined;
    case "decimal":
    case "integer":
      return parseDecimal(value) === undefined ? wrong("invalid-decimal") : undefined;
    case "boolean":
      return value === "true" || value === "false" ? undefined : wrong("invalid-boolean");
    case "money": {
      const [amount = "", currency] = value.split(" ");
      if (parseDecimal(amount) === undefined)
        return problem("invalid-decimal", { value: amount }).problem;
      const known = currency === undefined || isCurrencyCode(currency);
      return known ? undefined : problem("invalid-currency", { value: currency }).problem;
    }
    default:
      return undefined;
  }
}

const noCondition: Text = {
  en: '"{value}" is not a condition; write park=A,B or signedOn>=2022-03-01, in quotation marks where it holds < or >',
  "zh-Hans": "“{value}”不是筛选条件；请写成 park=A,B 或 signedOn>=2022-03-01，含 < 或 > 时请加引号",
};
const emptyValue: Text = {
  en: 'the list "{value}" of {field} has an empty place: leave the comma out; {field}= alone asks for records without a value',
  "zh-Hans": "{field} 的取值“{value}”中有空项：请去掉多余的逗号；只写 {field}= 表示没有值的记录",
};
const statedTwice: Text = {
  en: 'the field "{field}" has two conditions that cannot stand together; give several values behind one =, as in park=A,B',
  "zh-Hans": "字段“{field}”有两个不能并存的条件；多个取值请写在同一个 = 之后，例如 park=A,B",
};
