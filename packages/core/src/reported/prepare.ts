import { multiply, rational } from "../decimal/rational.js";
import type { RoundingMode } from "../decimal/rounding.js";
import { ok, type Outcome, problem } from "../outcome/outcome.js";
import { type Computed, operandOf } from "./evaluate-formula.js";
import { type PrintedFormula, formulaLimits, namesOf, parseFormula, tooLarge } from "./formula.js";
import { scaleInterval } from "./interval.js";
import { parseReported } from "./parse-reported.js";
import type { ReportedNumber } from "./reported-number.js";
import type { Recomputed } from "./verdict.js";

/** A printed figure, and the printed figures it should follow from. */
export interface ReconcileRequest {
  /** The figure to check, as printed: `"69.8%"`, `"近70%"`, `"250.76亿元"`, `"2.57倍"`. */
  readonly stated: string;
  /** How it is computed, over the names of `given`: see `parseFormula`. */
  readonly formula: string;
  /** The printed inputs by name; every one must occur in the formula. */
  readonly given: Readonly<Record<string, string>>;
  /** Other figures of the same text by name; on a mismatch they are tried in place of each input. */
  readonly others?: Readonly<Record<string, string>>;
  /** How the source shortens figures, stated and given ones alike. Bulletins round `half-up`. */
  readonly mode?: RoundingMode;
}

/** What a request says once every text in it is read. */
export interface Prepared {
  /** The figure to check. */
  readonly stated: ReportedNumber;
  /** The parsed formula. */
  readonly formula: PrintedFormula;
  /** The inputs. */
  readonly given: ReadonlyMap<string, ReportedNumber>;
  /** Figures to try in place of inputs. */
  readonly others: ReadonlyMap<string, ReportedNumber>;
}

/**
 * Reads every text of a request.
 *
 * @returns the problems of reading, see `reconcile`
 */
export function prepare(request: ReconcileRequest, mode: RoundingMode): Outcome<Prepared> {
  const writing = mode === "truncate" ? "truncated" : "rounded";
  const texts = Object.entries(request.given);
  const otherTexts = Object.entries(request.others ?? {});
  if (texts.length + otherTexts.length > formulaLimits.names) return tooLarge();
  const formula = parseFormula(request.formula);
  if (!formula.ok) return formula;
  const stated = parseReported(request.stated, { writing });
  if (!stated.ok) return stated;
  const used = new Set(namesOf(formula.value));
  const names = texts.map(([name]) => name);
  const unknown = [...used].find((name) => !names.includes(name));
  if (unknown !== undefined) {
    return problem("unknown-name", { name: unknown, known: names });
  }
  const unused = texts.find(([name]) => !used.has(name));
  if (unused !== undefined) return problem("unused-name", { name: unused[0] });
  const [given, others] = [new Map<string, ReportedNumber>(), new Map<string, ReportedNumber>()];
  for (const [target, entries] of [
    [given, texts],
    [others, otherTexts],
  ] as const) {
    for (const [name, text] of entries) {
      const figure = parseReported(text, { writing });
      if (!figure.ok) return figure;
      target.set(name, figure.value);
    }
  }
  return ok({ stated: stated.value, formula: formula.value, given, others });
}

/** Printed figures as operands of a formula. */
export function operandsOf(
  given: ReadonlyMap<string, ReportedNumber>,
): ReadonlyMap<string, Computed> {
  return new Map([...given].map(([name, figure]) => [name, operandOf(figure)]));
}

/** A computed value in the unit of the stated figure. */
export function inUnitOf(
  stated: ReportedNumber,
  computed: Computed,
  qualified: boolean,
): Recomputed {
  const rate = stated.unit === "percent" || stated.unit === "percentage-points";
  const factor = rate ? rational(100n) : rational(1n, 10n ** BigInt(stated.scale));
  return {
    interval: scaleInterval(computed.interval, factor),
    // An input such as 近70% has no one value behind it.
    ...(qualified ? {} : { point: multiply(computed.point, factor) }),
  };
}
