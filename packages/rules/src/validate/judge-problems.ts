import type { FieldRuleDefinition, ProblemCode, RecordProblem, Rule } from "@ipms/core";

/** The field rule that a problem of reading breaks, by its code. */
export function ruleOfProblem(
  rules: readonly Rule[],
): (code: ProblemCode) => (Rule & FieldRuleDefinition) | undefined {
  const byCode = new Map<ProblemCode, Rule & FieldRuleDefinition>();
  for (const rule of rules) {
    if (rule.level !== "field") continue;
    for (const code of rule.problems) byCode.set(code, rule);
  }
  return (code) => byCode.get(code);
}

/** What a problem says beside its code, as a finding has it. */
export function problemFinding({
  code,
  table,
  record,
  recordName,
  field,
  place,
  parameters,
}: RecordProblem) {
  return {
    problem: code,
    ...(table === undefined ? {} : { table }),
    ...(record === undefined ? {} : { record }),
    ...(recordName === undefined ? {} : { recordName }),
    ...(field === undefined ? {} : { field }),
    ...(place === undefined ? {} : { place }),
    values: parameters,
  };
}
