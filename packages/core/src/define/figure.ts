import type { RoundingMode, Rounded } from "../decimal/rounding.js";
import { exactDecimal, roundRational } from "../decimal/rounding.js";
import { multiply, type Rational, rational } from "../decimal/rational.js";
import type { RefusalReason } from "../outcome/refusal.js";
import type { Quantity, QuantityKind } from "../quantity/quantity.js";

/** Why a figure is refused, and what can still be said. */
export interface Refusal {
  /** The reason, of the closed list. */
  readonly reason: RefusalReason;
  /** What exactly: an input's name, a currency, a date … */
  readonly detail?: string;
  /** For growth over a base of zero or below: the absolute change. */
  readonly change?: Quantity;
}

/** What every figure says about itself. */
export interface FigureHead {
  /** The metric's id. */
  readonly metric: string;
  /** The definition's version. */
  readonly version: number;
  /** What went in, exactly, by input name. */
  readonly inputs: Readonly<Record<string, Quantity>>;
}

/** A figure that was given: exact, and rounded once for showing. */
export interface GivenFigure extends FigureHead {
  /** Tells given figures from refused ones. */
  readonly status: "value";
  /** The exact value. */
  readonly value: Quantity;
  /** The value as it is shown by default. */
  readonly rounded: Rounded;
}

/** A figure that was refused, with the reason. */
export interface RefusedFigure extends FigureHead, Refusal {
  /** Tells given figures from refused ones. */
  readonly status: "refused";
}

/** What a calculator answers: a number that explains itself, or a refusal. */
export type Figure = GivenFigure | RefusedFigure;

const hundred = rational(100n);

/**
 * Rounds a value for showing. Ratios and percentage points are shown in hundredths: the ratio 37/53
 * reads `69.8`, with the per cent sign left to the formatter.
 *
 * @param kind - what the value is
 * @param value - the exact value
 * @param digits - digits behind the point; `"exact"` for all there are, or 2 where they never end
 * @param mode - how the last digit is chosen
 */
export function roundFor(
  kind: QuantityKind,
  value: Rational,
  digits: number | "exact",
  mode: RoundingMode = "half-up",
): Rounded {
  const shown = kind === "ratio" || kind === "percentage-points" ? multiply(value, hundred) : value;
  if (digits !== "exact") return { text: roundRational(shown, digits, mode), digits, mode };
  const text = exactDecimal(shown) ?? roundRational(shown, 2, mode);
  return { text, digits: text.split(".")[1]?.length ?? 0, mode };
}
