import { dayText, periodText, type Quantity, quantity } from "@ipms/core";
import { catalogueHash } from "../generated/catalogue-hash.js";
import { replayHead } from "../replay/replay-head.js";
import { choices } from "./choices.js";
import type { Evaluated } from "./evaluated.js";
import { comparisonMoment, type Moment, twoYearsBefore } from "./moment.js";
import { operandId } from "./operand-moment.js";
import type { Question } from "./question.js";
import { operandBasis, type Resolved } from "./resolve.js";
import { restatedBases } from "./restated-base.js";
import type { ComparedWith, Coverage, ResultHead, UsedRate } from "./result.js";
import type { Scan } from "./scan.js";
import { calendarUsed } from "../speed/calendar-used.js";

/** What every result says about itself. */
export function headOf(
  scan: Scan,
  resolved: Resolved,
  moment: Moment,
  coverage: Coverage,
  { inputs, kind, range, result }: Evaluated,
): ResultHead {
  const { metric, operand } = resolved;
  const entries = Object.entries(inputs).map(([name, input]): readonly [string, Quantity] => [
    name,
    quantity(input.kind, input.value, input),
  ]);
  const refused = "reason" in result;
  const open = refused || Object.values(coverage.undecided).some((count) => count > 0);
  const unit = refused ? {} : result;
  const rates = uniqueRates(Object.values(inputs).flatMap((input) => input.rates));
  const compared = comparedWith(resolved, scan.question, moment);
  return {
    metric: metric.id,
    ...(operand === undefined ? {} : { of: operand.id }),
    version: metric.version,
    catalogueHash,
    inputs: Object.fromEntries(entries),
    period: periodText(moment.period),
    asOf: dayText(moment.asOf),
    ...replayHead(scan, resolved),
    ...(compared === undefined ? {} : { comparedWith: compared }),
    population: scan.population.id,
    basis: operandBasis(resolved, scan),
    parameters: {
      ...choices(scan.question, resolved, scan.population),
      ...calendarUsed(scan, resolved),
    },
    coverage,
    ...(open && range !== undefined
      ? {
          bounds: {
            low: quantity(kind, range.low, unit),
            high: quantity(kind, range.high, unit),
          },
        }
      : {}),
    ...(rates.length === 0 ? {} : { rate: rates }),
  };
}

export function withInputs(coverage: Coverage, { inputs }: Evaluated): Coverage {
  const undecided: Record<string, number> = { ...coverage.undecided };
  for (const [name, input] of Object.entries(inputs)) {
    if (input.undecided > 0) undecided[name] = input.undecided;
    if (input.withoutAmount > 0) undecided[`${name}: amount-absent`] = input.withoutAmount;
  }
  return { ...coverage, undecided };
}

function comparedWith(
  resolved: Resolved,
  question: Question,
  moment: Moment,
): ComparedWith | undefined {
  const { metric } = resolved;
  const moments = new Set(
    Object.values(metric.inputs).map((input) => (input.type === "operand" ? input.at : undefined)),
  );
  const other = moments.has("comparison")
    ? comparisonMoment(moment, question.compare)
    : moments.has("two-years-before")
      ? twoYearsBefore(moment)
      : undefined;
  if (other === undefined) return undefined;
  const period = periodText(other.period);
  const bases = restatedBases(question, operandId(resolved), period);
  const sources = [...new Set(bases.map(({ source }) => source))].join("; ");
  const base =
    bases.length === 0
      ? { base: "as-recorded" as const }
      : { base: "restated" as const, source: sources };
  return { period, asOf: dayText(other.asOf), ...base };
}

function uniqueRates(rates: readonly UsedRate[]): readonly UsedRate[] {
  // In an order of their own, whatever that of the rows.
  const byText = new Map(rates.map((rate) => [JSON.stringify(rate), rate]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rate]) => rate);
}
