import { add, multiply, powerOfTen, type Rational, rational } from "../decimal/rational.js";
import type { RoundingMode } from "../decimal/rounding.js";
import type { Text } from "../text/locale.js";
import { fillTemplate } from "../text/text-in.js";
import { type Computed, evaluateFormula } from "./evaluate-formula.js";
import type { PrintedFormula } from "./formula.js";
import { type HintKind, hintTexts } from "./hint-texts.js";
import { pointInterval } from "./interval.js";
import { parseReported } from "./parse-reported.js";
import { inUnitOf, operandsOf, type Prepared, type ReconcileRequest } from "./prepare.js";
import type { ReportedNumber } from "./reported-number.js";
import { judge, statedFigure, type Verdict } from "./verdict.js";

/** One way in which a figure would fit. */
export interface Hint {
  /** What may have gone wrong. */
  readonly kind: HintKind;
  /** The facts, by place of the wording. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The hint in a sentence. */
  readonly text: Text;
}

interface Search extends Prepared {
  readonly request: ReconcileRequest;
  readonly computed: Computed;
  readonly mode: RoundingMode;
  readonly fits: readonly Verdict[];
}

// A text of a hundred figures has thousands of pairs; beyond this a hint would be chance anyway.
const limits = { trials: 1000, work: 100_000, hints: 10 };

/** A change of the inputs or of the stated figure, with the hint it stands for. */
interface Trial {
  readonly kind: HintKind;
  readonly parameters: Readonly<Record<string, string>>;
  readonly given?: ReadonlyMap<string, ReportedNumber>;
  readonly stated?: ReportedNumber;
  readonly reshape?: (point: Rational) => Rational;
}

/**
 * Looks for small mistakes that would explain a mismatch, and for a wrong unit word in any case.
 *
 * @param search - the request as read, what it computes to and the verdicts that hold
 * @returns at most ten hints, the likelier kinds first
 */
export function findHints(search: Search): readonly Hint[] {
  const hints = unitWordHints(search);
  if (search.fits[0] !== "mismatch") return hints;
  // Long fractions over many figures cost more a trial, so they get fewer.
  const { numerator, denominator } = search.computed.point;
  const digits = numerator.toString().length + denominator.toString().length;
  const mostTrials = Math.min(limits.trials, limits.work / (digits * search.given.size + 1));
  let trials = 0;
  for (const trial of trialsOf(search)) {
    trials += 1;
    if (trials > mostTrials || hints.length >= limits.hints) break;
    if (fitsWith(search, trial)) hints.push(hint(trial.kind, search, trial.parameters));
  }
  return hints;
}

function unitWordHints(search: Search): Hint[] {
  const { stated, computed } = search;
  if (stated.unit === "percent" && computed.kind === "points") {
    return [hint("points-not-percent", search, {})];
  }
  return stated.unit === "percentage-points" && computed.kind === "percent"
    ? [hint("percent-not-points", search, {})]
    : [];
}

function* trialsOf(search: Search): Generator<Trial> {
  yield* reshapings(search);
  yield* swaps(search);
  yield* neighbours(search);
  yield* transpositions(search);
  yield* replacements(search);
}

function* reshapings({ stated, computed }: Search): Generator<Trial> {
  const scaled = (power: number) => (point: Rational) => multiply(point, powerOfTen(power));
  if (stated.unit === "plain" && computed.kind !== "money") {
    yield { kind: "percent-sign", parameters: {}, reshape: scaled(2) };
  }
  const one = rational(1n);
  if (stated.unit === "times" || stated.unit === "percent") {
    const growth = computed.kind === "percent";
    yield growth
      ? { kind: "multiple-not-growth", parameters: {}, reshape: (point) => add(point, one) }
      : {
          kind: "growth-not-multiple",
          parameters: {},
          reshape: (point) => add(point, rational(-1n)),
        };
  }
  for (const power of [4, -4, 8, -8]) {
    yield { kind: "unit-slip", parameters: { power: String(power) }, reshape: scaled(power) };
  }
}

function* swaps({ given }: Search): Generator<Trial> {
  const entries = [...given];
  for (const [index, [name, figure]] of entries.entries()) {
    for (const [other, otherFigure] of entries.slice(index + 1)) {
      const changed = new Map(given).set(name, otherFigure).set(other, figure);
      yield { kind: "swapped", parameters: { name, other }, given: changed };
    }
  }
}

function* neighbours({ given }: Search): Generator<Trial> {
  for (const [name, figure] of given) {
    if (!figure.exact || figure.ulp.numerator === 0n) continue;
    for (const step of [1n, -1n]) {
      const value = add(figure.value, rational(step));
      const changed = { ...figure, value, interval: pointInterval(value) };
      const parameters = { name, value: value.numerator.toString() };
      yield { kind: "off-by-one", parameters, given: new Map(given).set(name, changed) };
    }
  }
}

function* transpositions({ given, stated }: Search): Generator<Trial> {
  for (const changed of transposed(stated)) {
    const parameters = { name: stated.text, value: changed.text };
    yield { kind: "digit-transposition", parameters, stated: changed };
  }
  for (const [name, figure] of given) {
    for (const changed of transposed(figure)) {
      const parameters = { name, value: changed.text };
      yield { kind: "digit-transposition", parameters, given: new Map(given).set(name, changed) };
    }
  }
}

function transposed(figure: ReportedNumber): readonly ReportedNumber[] {
  return [...figure.text.matchAll(/\d(?=\.?\d)/g)].flatMap(({ index }) => {
    const pair = figure.text.slice(index).replace(/^(\d)(\.?)(\d)/, "$3$2$1");
    const text = figure.text.slice(0, index) + pair;
    const read = text === figure.text ? undefined : parseReported(text);
    return read?.ok ? [read.value] : [];
  });
}

function* replacements({ formula, given, others }: Search): Generator<Trial> {
  const pool = [...given, ...others];
  for (const name of given.keys()) {
    const kind = isBase(formula, name) ? "other-denominator" : "other-figure";
    for (const [other, figure] of pool) {
      if (other === name) continue;
      yield { kind, parameters: { name, other }, given: new Map(given).set(name, figure) };
    }
  }
}

/** Whether a name stands in a divisor or as the base of a growth. */
function isBase(formula: PrintedFormula, name: string, below = false): boolean {
  if (formula.node === "name") return below && formula.name === name;
  if (formula.node === "number") return false;
  if (formula.node === "negate") return isBase(formula.part, name, below);
  const divides =
    formula.node === "divide" || formula.node === "growth" || formula.node === "times";
  return isBase(formula.left, name, below) || isBase(formula.right, name, below || divides);
}

function fitsWith(search: Search, trial: Trial): boolean {
  const given = trial.given ?? search.given;
  const computed =
    trial.given === undefined
      ? search.computed
      : valueOr(evaluateFormula(search.formula, search.request.formula, operandsOf(given)));
  if (computed === undefined || computed.kind !== search.computed.kind) return false;
  if (computed.currency !== search.computed.currency) return false;
  const stated = trial.stated ?? search.stated;
  const point = trial.reshape === undefined ? computed.point : trial.reshape(computed.point);
  const interval = trial.reshape === undefined ? computed.interval : pointInterval(point);
  const [verdict] = judge(
    statedFigure(stated, search.mode),
    inUnitOf(stated, { ...computed, point, interval }, false),
    search.mode,
  );
  return verdict === "exact" || verdict === "qualifier-holds";
}

function valueOr(outcome: ReturnType<typeof evaluateFormula>): Computed | undefined {
  return outcome.ok ? outcome.value : undefined;
}

function hint(kind: HintKind, search: Search, facts: Hint["parameters"]): Hint {
  const parameters = { stated: search.stated.text, ...facts };
  const text: Text = hintTexts[kind];
  return {
    kind,
    parameters,
    text: {
      en: fillTemplate(text.en, parameters),
      "zh-Hans": fillTemplate(text["zh-Hans"], parameters),
    },
  };
}
