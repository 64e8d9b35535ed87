import { onFirstUse, type RecordProblem } from "@ipms/core";
import * as z from "zod";
import type { Baseline } from "./baseline.js";

const form = onFirstUse(() => {
  const text = z.string();
  const count = z.int().min(1);
  return z.strictObject({
    ipmsBaseline: z.literal(1),
    standardVersion: text,
    rulesHash: text,
    asOf: text,
    findings: z.array(
      z.strictObject({
        rule: text,
        table: text.exactOptional(),
        record: text.exactOptional(),
        field: text.exactOptional(),
        place: z
          .strictObject({
            file: text,
            sheet: text.exactOptional(),
            cell: text.exactOptional(),
            line: z.int().exactOptional(),
            column: z.int().exactOptional(),
            pointer: text.exactOptional(),
          })
          .exactOptional(),
        count,
      }),
    ),
    notListed: z.record(text, count),
  });
});

/** A baseline that has been checked, or what is wrong with it. */
export interface BaselineRead {
  /** The baseline; not there where anything is wrong. */
  readonly baseline?: Baseline;
  /** What is wrong, each with its place. */
  readonly problems: readonly RecordProblem[];
}

/**
 * Checks a baseline that came from outside.
 *
 * @param value - what the file holds
 * @param file - the file, as problems name it
 */
export function checkBaseline(value: unknown, file: string): BaselineRead {
  const parsed = form().safeParse(value);
  if (parsed.success) return { baseline: parsed.data, problems: [] };
  const [issue] = parsed.error.issues;
  const pointer = (issue?.path ?? []).map((part) => `/${String(part)}`).join("");
  const place = pointer === "" ? { file } : { file, pointer };
  return { problems: [{ code: "not-baseline", parameters: {}, place }] };
}
