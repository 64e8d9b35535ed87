import { codeAt, decimalAt, multiply, type Rational, rationalOf } from "@ipms/core";
import { slotFinder } from "../evaluate/conversion.js";
import { answer } from "../evaluate/evaluate.js";
import type { MeasureRefusal } from "../evaluate/measure-value.js";
import type { Question } from "../evaluate/question.js";
import type { ResultTable } from "../evaluate/result.js";
import type { Scan } from "../evaluate/scan.js";
import { scansOf } from "../evaluate/scans.js";
import { fundsReceived } from "../measures/funds-received.js";
import type { Bands } from "./bands.js";

/** The amount by which a project's size is told. */
export type BandBasis = "total" | "fixed" | "funds";

/**
 * For a project its amount in a currency that the bands have bounds in; its currency alone where they
 * have none in it, and nothing where the amount is not known.
 */
export type ProjectAmounts = (
  row: number,
) => { readonly value?: Rational; readonly currency: string } | undefined;

/** The field of projects that holds the amount. */
export const amountFields = { total: "totalInvestment", fixed: "fixedAssetInvestment" } as const;

/**
 * The amounts that decide sizes. One in a currency without bounds is converted into the first one that
 * has, where the question states how; else the project's size is not known.
 */
export function projectAmounts(
  scan: Scan,
  { currencies }: Bands,
  basis: BandBasis,
): ProjectAmounts | MeasureRefusal {
  if (basis === "funds") return fundsAmounts(scan, currencies);
  const field = amountFields[basis];
  const source = scan.source("projects");
  const column = source.column("projects", field);
  if (column?.kind !== "money") return { reason: "missing-input", detail: `projects.${field}` };
  const signedOn = source.column("projects", "signedOn");
  const dates = signedOn?.kind === "date" ? signedOn : undefined;
  const [into = ""] = currencies;
  const find = slotFinder(scan.view, { ...scan.question, currency: into });
  return (row) => {
    const value = decimalAt(column.amount, row);
    const currency = codeAt(column.currency, row);
    if (value === undefined || currency === undefined) return undefined;
    if (currencies.includes(currency)) return { value, currency };
    const { rate, used } = find(currency, dates, row);
    return used === undefined ? { currency } : { value: multiply(value, rate), currency: into };
  };
}

/** The funds that each project had in place by the as-of date. */
function fundsAmounts(scan: Scan, currencies: readonly string[]): ProjectAmounts | MeasureRefusal {
  const question: Question = fundsQuestion(scan);
  const byProject = { ...question, by: ["projectId"] };
  const scanFor = scansOf([fundsReceived], scan.asked, byProject, scan.elsewhere);
  const table = answer(fundsReceived, scanFor(fundsReceived), byProject);
  const { groups, total } = table as ResultTable;
  if (total.status === "refused" && total.reason === "missing-input") {
    const { reason, detail } = total;
    return detail === undefined ? { reason } : { reason, detail };
  }
  const amounts = new Map(
    groups.flatMap((one) => {
      const id = one.group?.["projectId"];
      if (one.status !== "value" || id == null || one.bounds !== undefined) return [];
      return [[id, { value: rationalOf(one.value), currency: one.value.currency ?? "" }] as const];
    }),
  );
  const ids = scan.source("projects").column("projects", "projectId");
  return (row) => {
    const id = ids?.kind === "text" ? ids.at(row) : undefined;
    const found = amounts.get(id ?? "");
    if (found === undefined || currencies.includes(found.currency)) return found;
    return { currency: found.currency };
  };
}

/** The question without what only other figures read. */
function fundsQuestion({ question, population }: Scan): Question {
  const { period, asOf, where, contractTypes, terminated, expansions, dateBasis, knownAt } =
    question;
  const { currency, ratePolicy, rates, since, event } = question;
  const read = {
    where,
    contractTypes,
    terminated,
    expansions,
    dateBasis,
    knownAt,
    currency,
    ratePolicy,
    rates,
    since,
    event,
  };
  const stated = Object.entries(read).filter(([, value]) => value !== undefined);
  return { period, asOf, population, basis: "cohort", ...Object.fromEntries(stated) };
}
