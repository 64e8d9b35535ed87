import type { Locale, Severity } from "@ipms/core";
import type { TableName, tables } from "@ipms/schema";
import type * as z from "zod";
import { findingText } from "../finding-text.js";
import { validateRecord, type ValidateRecordOptions } from "./validate-record.js";

/** A schema in the form that libraries of forms and servers share (Standard Schema, version 1). */
export interface StandardSchema<Output> {
  /** What such libraries look at. */
  readonly "~standard": {
    /** The version of the form. */
    readonly version: 1;
    /** Who made the schema. */
    readonly vendor: "ipms";
    /** Judges a value. */
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** What goes in and what comes out; only the compiler looks at it. */
    readonly types?: {
      /** What goes in. */
      readonly input: unknown;
      /** What comes out. */
      readonly output: Output;
    };
  };
}

/** What judging a value gives: the value, or what is wrong with it. */
export type StandardResult<Output> =
  | {
      /** The value, as it was given. */
      readonly value: Output;
      /** Not there where all is well. */
      readonly issues?: undefined;
    }
  | {
      /** What is wrong. */
      readonly issues: readonly StandardIssue[];
    };

/** One thing that is wrong. */
export interface StandardIssue {
  /** A sentence. */
  readonly message: string;
  /** The field; not there for what concerns the whole record. */
  readonly path?: readonly string[];
}

/** How a record's schema judges. */
export interface RecordSchemaOptions extends Omit<ValidateRecordOptions, "table"> {
  /** The language of the sentences; English unless said otherwise. */
  readonly locale?: Locale;
  /** The lightest finding that is an issue; errors alone unless said otherwise. */
  readonly failOn?: Severity;
}

const weights: Readonly<Record<Severity, number>> = { error: 3, warning: 2, notice: 1 };

/**
 * The records of a table as a Standard Schema, with all that `validateRecord` says of them: for
 * libraries of forms, routers and servers that take any such schema.
 *
 * @example
 * ```ts
 * import { recordStandardSchema } from "@ipms/rules";
 *
 * const project = recordStandardSchema("projects", { asOf: "2023-12-31" });
 * const record = { projectId: "P-1", name: "物流园", signedOn: "2023-05-20", startedOn: "2023-02-10" };
 * console.log(project["~standard"].validate(record).issues?.map(({ path }) => path)); // => [ [ 'startedOn' ] ]
 * ```
 *
 * @param table - the table
 * @param options - the day whose knowledge counts, a profile, settings, and what counts as an issue
 */
export function recordStandardSchema<Table extends TableName>(
  table: Table,
  { locale = "en", failOn = "error", ...options }: RecordSchemaOptions,
): StandardSchema<z.infer<(typeof tables)[Table]["schema"]>> {
  return {
    "~standard": {
      version: 1,
      vendor: "ipms",
      validate(value) {
        const issues = validateRecord(value, { ...options, table })
          .filter(({ severity }) => weights[severity] >= weights[failOn])
          .map((finding): StandardIssue => ({
            message: findingText(finding, locale),
            ...(finding.field === undefined ? {} : { path: [finding.field] }),
          }));
        if (issues.length > 0) return { issues };
        return { value: value as z.infer<(typeof tables)[Table]["schema"]> };
      },
    },
  };
}
