import { onFirstUse, type RecordProblem } from "@ipms/core";
import * as z from "zod";
import type { ValidationReport } from "../report.js";

const form = onFirstUse(() => {
  const text = z.string();
  const count = z.int().min(0);

  const value = z.union([
    text,
    z.number(),
    z.array(text),
    z.strictObject({
      amount: z.string().regex(/^-?\d+(?:\.\d+)?$/),
      currency: z.string().regex(/^[A-Z]{3}$/),
    }),
  ]);

  const place = z.looseObject({ file: text });
  return z.looseObject({
    ipmsReport: z.literal(1),
    asOf: text,
    rules: z.array(
      z.looseObject({
        id: text,
        version: count,
        severity: z.enum(["error", "warning", "notice", "off"]),
        failed: count,
        waived: count,
        known: count,
        kept: count,
      }),
    ),
    findings: z.array(
      z.looseObject({
        rule: text,
        severity: z.enum(["error", "warning", "notice"]),
        table: text.exactOptional(),
        record: text.exactOptional(),
        recordName: text.exactOptional(),
        field: text.exactOptional(),
        place: place.exactOptional(),
        values: z.record(text, value),
        related: z.array(z.looseObject({ record: text.exactOptional(), place })).exactOptional(),
      }),
    ),
  });
});

/** A report that has been checked, or what is wrong with it. */
export interface ReportRead {
  /** The report; not there where anything is wrong. */
  readonly report?: ValidationReport;
  /** What is wrong, each with its place. */
  readonly problems: readonly RecordProblem[];
}

/**
 * Checks a report that was written down earlier, as far as comparing it needs.
 *
 * @param content - what the file holds
 * @param file - the file, as problems name it
 */
export function checkReport(content: unknown, file: string): ReportRead {
  const parsed = form().safeParse(content);
  if (parsed.success) return { report: content as ValidationReport, problems: [] };
  const [issue] = parsed.error.issues;
  const pointer = (issue?.path ?? []).map((part) => `/${String(part)}`).join("");
  const where = pointer === "" ? { file } : { file, pointer };
  return { problems: [{ code: "not-a-report", parameters: {}, place: where }] };
}
