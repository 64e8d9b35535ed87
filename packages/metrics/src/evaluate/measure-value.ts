import type { AreaUnit, Rational, RefusalReason } from "@ipms/core";
import type { Range } from "./range.js";
import type { UsedRate } from "./result.js";

/**
 * The value of a measure for one group: what is certain, and between what it lies where records are
 * undecided. `rest` is the part of the population that the measure leaves out: a ratio whose numerator
 * is a part of its denominator gets tight bounds from it.
 */
export interface MeasureValue {
  /** The value, undecided records left out. */
  readonly value: Rational;
  /** The least it can be. */
  readonly low: Rational;
  /** The most it can be. */
  readonly high: Rational;
  /** The part left out, at least. */
  readonly restLow: Rational;
  /** The part left out, at most. */
  readonly restHigh: Rational;
  /** ISO 4217, for money. */
  readonly currency?: string | undefined;
  /** For areas. */
  readonly area?: AreaUnit | undefined;
  /** Records that were decided either way, among those of the population. */
  readonly decided: number;
  /** Records of the population that could not be decided. */
  readonly undecided: number;
  /** Records without the amount that is added up. */
  readonly withoutAmount: number;
  /** Set where an undecided amount is not known at all, so that the range has no end. */
  readonly openEnded?: boolean | undefined;
  /** The exchange rates used. */
  readonly rates: readonly UsedRate[];
}

/** Why a measure has no value. */
export interface MeasureRefusal {
  /** The reason, of the closed list. */
  readonly reason: RefusalReason;
  /** What exactly. */
  readonly detail?: string;
  /** Between what the value lies, where that is known although the value is not. */
  readonly range?: Range;
}

/** A measure for every group, or the refusal of all of them. */
export type MeasureValues = MeasureRefusal | readonly (MeasureValue | MeasureRefusal)[];

/** Whether something was refused. */
export function isMeasureRefusal(
  value: MeasureValues | MeasureValue | MeasureRefusal,
): value is MeasureRefusal {
  return "reason" in value;
}
