import { compare, type Rational } from "../decimal/rational.js";
import { exactDecimal, type RoundingMode, roundRational } from "../decimal/rounding.js";
import { ok, type Outcome, problem } from "../outcome/outcome.js";
import type { Text } from "../text/locale.js";
import { fillTemplate } from "../text/text-in.js";
import { type Computed, evaluateFormula } from "./evaluate-formula.js";
import { findHints, type Hint } from "./hints.js";
import { isPoint } from "./interval.js";
import { inUnitOf, operandsOf, prepare, type ReconcileRequest } from "./prepare.js";
import type { ReportedNumber } from "./reported-number.js";
import {
  judge,
  rangeTexts,
  type Recomputed,
  roundToUnit,
  statedFigure,
  type Verdict,
} from "./verdict.js";
import { verdictSentences } from "./verdict-texts.js";

/** Whether and how a printed figure follows from printed inputs. */
export interface Reconciliation {
  /** The first verdict that holds. */
  readonly verdict: Verdict;
  /** Every verdict that holds, in their fixed order. */
  readonly fits: readonly Verdict[];
  /** The figure that was checked, as printed. */
  readonly stated: string;
  /**
   * The range that the inputs allow, as plain decimals in the unit of the stated figure (`69.81…` for
   * %, `145.2` for 亿元), rounded outward to 12 digits. A side is absent where an input such as 超40%
   * leaves it open.
   */
  readonly recomputed: { readonly low?: string; readonly high?: string };
  /** The one value in the stated figure's unit, where every input is exact. */
  readonly exact?: { readonly numerator: string; readonly denominator: string };
  /** What the inputs would be printed as at the stated precision: `69.8%`. */
  readonly expected: string;
  /** The verdict in a sentence. */
  readonly detail: Text;
  /** On a mismatch, what may have gone wrong; a wrong unit word is pointed out in any case. */
  readonly hints: readonly Hint[];
}

/**
 * Checks whether a printed figure follows from printed inputs, by exact arithmetic on the ranges that
 * the figures stand for; no tolerance is ever guessed.
 *
 * The unit of the stated figure sets the scale: `%` and 个百分点 compare with a hundred times the ratio,
 * 倍 and numbers without a unit with the value itself (增长N倍 is a growth of N), money with the amount in
 * its printed unit.
 *
 * @example
 * ```ts
 * import { reconcile } from "@ipms/core";
 *
 * const read = reconcile({ stated: "69.8%", formula: "a / b", given: { a: "74", b: "106" } });
 * if (read.ok) {
 *   console.log(read.value.verdict); // => exact
 *   console.log(read.value.exact); // => { numerator: '3700', denominator: '53' }
 * }
 * ```
 *
 * @param request - the stated figure, the formula and its inputs
 * @returns the reconciliation; problems of reading a figure (`invalid-reported-number` …), of the formula
 * (`invalid-formula`, `formula-too-large`, `unknown-name`, `unused-name`) and of computing
 * (`zero-divisor`, `mixed-currencies`, `incompatible-units`)
 */
export function reconcile(request: ReconcileRequest): Outcome<Reconciliation> {
  const mode = request.mode ?? "half-up";
  const prepared = prepare(request, mode);
  if (!prepared.ok) return prepared;
  const { stated, formula, given } = prepared.value;
  const computed = evaluateFormula(formula, request.formula, operandsOf(given));
  if (!computed.ok) return computed;
  const checked = checkUnit(request, stated, computed.value);
  if (checked !== undefined) return checked;

  const qualified = [...given.values()].some((figure) => figure.qualifier !== undefined);
  const recomputed = inUnitOf(stated, computed.value, qualified);
  const fits = judge(statedFigure(stated, mode), recomputed, mode);
  const hints = findHints({ ...prepared.value, request, computed: computed.value, mode, fits });
  return ok(report(stated, computed.value, recomputed, fits, hints, mode));
}

function checkUnit(
  request: ReconcileRequest,
  stated: ReportedNumber,
  computed: Computed,
): ReturnType<typeof problem> | undefined {
  const isMoney = computed.kind === "money";
  if ((stated.unit === "money") !== isMoney) {
    return problem("incompatible-units", { left: request.stated, right: request.formula });
  }
  if (!isMoney || stated.currency === computed.currency) return undefined;
  return problem("mixed-currencies", {
    first: stated.currency ?? "",
    second: computed.currency ?? "",
  });
}

function report(
  stated: ReportedNumber,
  computed: Computed,
  recomputed: Recomputed,
  fits: readonly [Verdict, ...Verdict[]],
  hints: readonly Hint[],
  mode: RoundingMode,
): Reconciliation {
  const point = recomputed.point ?? inUnitOf(stated, computed, false).point ?? computed.point;
  const expected = printed(point, stated, mode);
  const texts = rangeTexts(recomputed.interval);
  const value = inStatedUnit(shortText(point, stated), stated);
  const { low = "−∞", high = "∞" } = texts;
  const places = { stated: stated.text, value, expected, low, high };
  const sentence = verdictSentences[fits[0]];
  return {
    verdict: fits[0],
    fits,
    stated: stated.text,
    recomputed: texts,
    ...(isPoint(recomputed.interval)
      ? {
          exact: {
            numerator: point.numerator.toString(),
            denominator: point.denominator.toString(),
          },
        }
      : {}),
    expected,
    detail: {
      en: fillTemplate(sentence.en, places),
      "zh-Hans": fillTemplate(sentence["zh-Hans"], places),
    },
    hints,
  };
}

function printed(point: Rational, stated: ReportedNumber, mode: RoundingMode): string {
  const { value, ulp } = statedFigure(stated, mode);
  if (ulp.numerator === 0n) {
    return compare(point, value) === 0 ? stated.text : shortText(point, stated);
  }
  const rounded = roundToUnit(point, ulp, mode);
  return inStatedUnit(roundRational(rounded, stated.digits, mode), stated);
}

/** A number with the unit that the stated figure was printed with. */
function inStatedUnit(text: string, stated: ReportedNumber): string {
  const separator = /^[A-Za-z]/.test(stated.suffix) ? " " : "";
  const currency = stated.currency !== undefined && separator !== "" ? `${stated.currency} ` : "";
  const suffix = stated.suffix === "" && stated.unit === "percent" ? "%" : stated.suffix;
  return `${currency}${text}${separator}${suffix}`;
}

// Four digits beyond the stated ones show why a figure rounds as it does.
function shortText(point: Rational, stated: ReportedNumber): string {
  const exact = exactDecimal(point);
  const digits = stated.digits + 4;
  if (exact !== undefined && (exact.split(".")[1] ?? "").length <= digits) return exact;
  return `≈${roundRational(point, digits)}`;
}
