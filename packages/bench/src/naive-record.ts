import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";
import { Decimal } from "decimal.js";
import * as z from "zod";

/** A project as most programs would hold it: cells parsed once; what is empty or not there is absent. */
export interface NaiveProject {
  /** A date by its column. */
  day(field: string): Date | undefined;
  /** A number by its column. */
  number(field: string): Decimal | undefined;
  /** A text or code by its column. */
  text(field: string): string | undefined;
}

const orAbsent = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.literal("").transform(() => undefined), schema]);

const day = orAbsent(
  z
    .string()
    .transform((text) => parseISO(text))
    .refine((date) => isValid(date)),
);
const decimal = orAbsent(
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .transform((text) => new Decimal(text)),
);
const whole = orAbsent(
  z
    .string()
    .regex(/^\d+$/)
    .transform((text) => new Decimal(text)),
);
const text = orAbsent(z.string());

const codes: Readonly<Record<string, z.ZodType>> = {
  contractType: orAbsent(
    z.enum(["formal-contract", "framework", "intention", "supplement", "contract"]),
  ),
  originCountry: orAbsent(z.string().regex(/^[A-Z]{2}$/)),
  division: orAbsent(z.string().regex(/^\d{6}$/)),
  originDivision: orAbsent(z.string().regex(/^\d{6}$/)),
  industry: orAbsent(z.string().regex(/^(?:[A-T]|\d{2,4})$/)),
  plannedJobs: whole,
  createdJobs: whole,
  landAreaMu: decimal,
};

/** The schema of a row with some columns, as most programs would write it. */
export function naiveSchema(columns: readonly string[]): z.ZodType<Record<string, unknown>> {
  return z.object(Object.fromEntries(columns.map((name) => [name, schemaOf(name)])));
}

function schemaOf(name: string): z.ZodType {
  if (name.endsWith("On")) return day;
  if (name.endsWith(".amount")) return decimal;
  return codes[name] ?? text;
}

/** The values of a row, whatever else of it is wrong. */
export function naiveProject(values: Readonly<Record<string, unknown>>): NaiveProject {
  return {
    day: (field) => (values[field] instanceof Date ? values[field] : undefined),
    number: (field) => (values[field] instanceof Decimal ? values[field] : undefined),
    text: (field) => (typeof values[field] === "string" ? values[field] : undefined),
  };
}
