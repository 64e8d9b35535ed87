import type { Problem } from "@ipms/core";
import { checkStandardVersion, ledgerHeadSchema, standardVersion } from "@ipms/schema";
import type { Json } from "./parse-json.js";

/** The fields of a ledger's head. */
export const headFields: ReadonlySet<string> = new Set(Object.keys(ledgerHeadSchema.shape));

/**
 * What is wrong with a value of a ledger's head.
 *
 * @param field - one of {@link headFields}
 * @param value - the value, not `null`
 */
export function headProblem(field: string, value: Json): Problem | undefined {
  const written = (typeof value === "string" ? value : JSON.stringify(value)).slice(0, 60);
  if (field === "standardVersion" && typeof value === "string") {
    const version = checkStandardVersion(value);
    return version.ok ? undefined : version.problem;
  }
  const schema = Object.entries(ledgerHeadSchema.shape).find(([name]) => name === field)?.[1];
  if (schema === undefined || schema.safeParse(value).success) return undefined;
  const code = schema.meta()?.["x-problem"] as Problem["code"];
  const known = code === "unknown-version" ? { known: standardVersion } : {};
  return { code, parameters: { value: written, ...known } };
}
