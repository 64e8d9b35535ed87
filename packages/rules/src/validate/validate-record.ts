import type { Rule } from "@ipms/core";
import type { TableName } from "@ipms/schema";
import type { Finding } from "../finding.js";
import { rules as everyRule } from "../generated/registry.js";
import { isRecordwise } from "./is-recordwise.js";
import type { ValidateOptions } from "./options.js";
import { validateInput } from "./validate-input.js";

/** How one record is validated. */
export interface ValidateRecordOptions extends Pick<
  ValidateOptions,
  "asOf" | "profile" | "rules" | "only"
> {
  /** The table that the record belongs to. */
  readonly table: TableName;
}

/**
 * Everything that can be said of one record by itself, for forms: values in a wrong form, and rules over
 * one record. What needs other records is for `validate` to say. A field that a form has and nobody has
 * filled in is `null`; a rule that needs a field which is not there at all judges nothing.
 *
 * @example
 * ```ts
 * import { findingText, validateRecord } from "@ipms/rules";
 *
 * const record = { projectId: "P-1", name: "物流园", signedOn: "2023-05-20", startedOn: "2023-02-10" };
 * const [finding] = validateRecord(record, { table: "projects", asOf: "2023-12-31" });
 * console.log(finding?.field, finding && findingText(finding, "en"));
 * // => startedOn started on 2023-02-10, before it was signed on 2023-05-20
 * ```
 *
 * @param record - the record, in canonical form; anything else is a finding
 * @param options - the table, the day whose knowledge counts, a profile and settings
 * @returns the findings, by rule; none for a record in order
 * @throws IpmsError `invalid-argument` when asOf is not a day
 */
export function validateRecord(
  record: unknown,
  { table, only, ...options }: ValidateRecordOptions,
): readonly Finding[] {
  const known = rulesOf(table);
  const { findings } = validateInput(
    { [table]: [record as Readonly<Record<string, unknown>>] },
    {
      ...options,
      only: only === undefined ? known : known.filter((id) => only.includes(id)),
      maximumFindings: Infinity,
    },
  );
  return findings;
}

/** The rules that judge a record of a table by itself. */
function rulesOf(table: TableName): readonly string[] {
  const rules: readonly Rule[] = Object.values(everyRule);
  return rules
    .filter((rule) => rule.level === "field" || (rule.table === table && isRecordwise(rule, true)))
    .map(({ id }) => id);
}
