import { IpmsError, type Problem, type ProblemCode } from "@ipms/core";
import * as z from "zod";
import { fieldProblem } from "./check/field-problem.js";
import { fieldSchemas } from "./fields.js";
import type { TableName } from "./tables.js";

/** What is said about single values of one field, as `checkRecord` says it about whole records. */
export interface FieldCheck {
  /** Whether a value is in good form; `null` and `undefined` are, unless every record has the field. */
  accepts(value: unknown): boolean;
  /** The code of what is wrong with a value that is not accepted; cheaper than the problem itself. */
  codeOf(value: unknown): ProblemCode;
  /** What is wrong with a value that is not accepted. */
  problemOf(value: unknown): Problem;
}

/**
 * The check of one field, for whoever reads a table column by column.
 *
 * @example
 * ```ts
 * import { fieldCheck } from "@ipms/schema";
 *
 * const check = fieldCheck("projects", "signedOn");
 * console.log(check.accepts("2022-02"), check.accepts("2022-02-30")); // => true false
 * console.log(check.codeOf("2022-02-30")); // => invalid-date
 * ```
 *
 * @param table - the table
 * @param field - the field's canonical name
 * @throws IpmsError `invalid-argument` when the table has no such field
 */
export function fieldCheck(table: TableName, field: string): FieldCheck {
  const found = fieldSchemas(table).find(({ name }) => name === field);
  if (found === undefined) throw new IpmsError("invalid-argument", `no field ${table}.${field}`);
  let schema: z.ZodType | undefined;
  return {
    accepts: (value) => (schema ??= compiled(found.schema)).validate(value),
    codeOf(value) {
      if (value == null) return "missing-field";
      const { "x-kind": kind, "x-problem": code } = found.meta;
      return kind === "money" || value === "" ? fieldProblem(found, value).code : code;
    },
    problemOf: (value) => fieldProblem(found, value),
  };
}

const known = /* @__PURE__ */ new WeakMap<z.ZodType, z.ZodType>();

/** Compiled when it is first asked, for all checks of the field: most have nothing to refuse. */
function compiled(schema: z.ZodType): z.ZodType {
  const before = known.get(schema);
  if (before !== undefined) return before;
  const made = z.compile<z.ZodType>(schema);
  known.set(schema, made);
  return made;
}
