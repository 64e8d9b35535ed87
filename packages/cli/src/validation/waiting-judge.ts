import { type LedgerHead, parseDay } from "@ipms/core";
import type { Validator } from "@ipms/rules";

/** Takes a ledger part by part from the beginning, although the day is not known that it is judged by. */
interface WaitingJudge extends Omit<Validator, "finish"> {
  /** Begins to judge by a day. */
  begin(asOf: string): void;
  /** Takes the head: a ledger that says its own day is judged by it, unless another was set. */
  head(head: LedgerHead): void;
  /**
   * The judge that has taken everything.
   *
   * @param asOf - the day where none is known yet
   */
  whole(asOf: () => string): Validator;
}

/**
 * A judge that keeps what it is given until the day is known, and from then on nothing.
 *
 * @param validatorOf - makes the judge of a day
 */
export function waitingJudge(validatorOf: (asOf: string) => Validator): WaitingJudge {
  let judge: Validator | undefined;
  const waiting: ((judge: Validator) => void)[] = [];
  const begin = (asOf: string): Validator => {
    if (judge !== undefined) return judge;
    judge = validatorOf(asOf);
    for (const hand of waiting.splice(0)) hand(judge);
    return judge;
  };
  const take = (hand: (judge: Validator) => void): void => {
    if (judge === undefined) waiting.push(hand);
    else hand(judge);
  };
  return {
    begin: (asOf) => void begin(asOf),
    head({ asOf }) {
      if (asOf !== undefined && parseDay(asOf) !== undefined) begin(asOf);
    },
    table: (part) => take((each) => each.table(part)),
    problem: (problem) => take((each) => each.problem(problem)),
    omitted: (counts) => take((each) => each.omitted(counts)),
    whole: (asOf) => judge ?? begin(asOf()),
  };
}
