import type {
  ConformanceCase,
  ExactValue,
  Expected,
  ExpectedAnswer,
  ExpectedGroups,
  GroupKey,
} from "./suite.js";

/** What became of a case. */
export interface Judged {
  /** The case's id. */
  readonly id: string;
  /** Whether the answer is right; a runner may say that it does not know a figure. */
  readonly verdict: "passed" | "failed" | "unsupported" | "unanswered";
  /** What should have been answered. */
  readonly expected: Expected;
  /** What was answered. */
  readonly found?: unknown;
}

/** A line that belongs to no case. */
export interface StrayLine {
  /** The number of the line, from 1. */
  readonly line: number;
  /** What is wrong with it. */
  readonly fault: "no-json" | "unknown-id" | "answered-twice";
  /** The line, or the id. */
  readonly text: string;
}

/** What became of the suite. */
export interface Judgement {
  /** The cases, in their order. */
  readonly cases: readonly Judged[];
  /** Lines that belong to none. */
  readonly strays: readonly StrayLine[];
}

/** An answer, or a part of one. */
type Found = Readonly<Record<string, unknown>>;

/**
 * Judges the answers of a runner.
 *
 * @param cases - the cases that were sent
 * @param output - one answer a line, in any order
 */
export function judge(cases: readonly ConformanceCase[], output: string): Judgement {
  const ids = new Set(cases.map(({ id }) => id));
  const answers = new Map<string, Found>();
  const strays: StrayLine[] = [];
  for (const [at, text] of output.split("\n").entries()) {
    if (text.trim() === "") continue;
    const answer = parsed(text);
    const id = answer?.["id"];
    const stray = (fault: StrayLine["fault"], shown: string): void =>
      void strays.push({ line: at + 1, fault, text: shown.slice(0, 200) });
    if (answer === undefined) stray("no-json", text);
    else if (typeof id !== "string" || !ids.has(id)) {
      stray("unknown-id", typeof id === "string" ? id : text);
    } else if (answers.has(id)) stray("answered-twice", id);
    else answers.set(id, answer);
  }
  return { cases: cases.map((each) => judged(each, answers.get(each.id))), strays };
}

function parsed(text: string): Found | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Found {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function judged({ id, expected }: ConformanceCase, found: Found | undefined): Judged {
  if (found === undefined) return { id, verdict: "unanswered", expected };
  if (found["status"] === "unsupported") return { id, verdict: "unsupported", expected };
  const verdict = isRight(expected, found) ? "passed" : "failed";
  return { id, verdict, expected, found };
}

function isRight(expected: Expected, found: Found): boolean {
  return expected.status === "groups" ? areRight(expected, found) : isRightAnswer(expected, found);
}

/** One right answer for every group, in any order, and none for another group. */
function areRight({ total, groups }: ExpectedGroups, found: Found): boolean {
  const answers = Array.isArray(found["groups"]) ? (found["groups"] as unknown[]) : [];
  const whole = found["total"];
  if (found["status"] !== "groups" || answers.length !== groups.length) return false;
  if (!isObject(whole) || !isRightAnswer(total, whole)) return false;
  return groups.every((group) => {
    const own = answers.filter((each): each is Found => isObject(each) && isOf(group, each));
    const [answer] = own;
    return (
      answer !== undefined &&
      own.length === 1 &&
      isRightAnswer(group, answer) &&
      (answer["rank"] ?? undefined) === group.rank
    );
  });
}

function isOf({ group = {}, period }: GroupKey, answer: Found): boolean {
  const key = answer["group"] ?? {};
  if (!isObject(key) || (answer["period"] ?? undefined) !== period) return false;
  const names = Object.keys(group);
  return (
    Object.keys(key).length === names.length &&
    names.every((name) => Object.hasOwn(key, name) && key[name] === group[name])
  );
}

function isRightAnswer(expected: ExpectedAnswer, found: Found): boolean {
  if (found["status"] !== expected.status) return false;
  if (expected.status !== "value") return found["reason"] === expected.reason;
  if (!isSame(expected.value, found["value"]) || found["rounded"] !== expected.rounded)
    return false;
  // The range is part of the answer for whoever gives one.
  const bounds = found["bounds"] as { low?: unknown; high?: unknown } | null | undefined;
  if (bounds === undefined || bounds === null) return true;
  const { low, high } = expected.bounds ?? { low: expected.value, high: expected.value };
  return isSame(low, bounds.low) && isSame(high, bounds.high);
}

const wholeNumber = /^-?\d{1,400}$/;

/** Whether two fractions are the same number, in lowest terms or not, of the same currency. */
function isSame(expected: ExactValue, found: unknown): boolean {
  if (typeof found !== "object" || found === null) return false;
  const { numerator, denominator = "1", currency } = found as Partial<Record<string, unknown>>;
  const parts = [String(numerator), String(denominator)];
  if (
    !parts.every((part) => wholeNumber.test(part)) ||
    (currency ?? undefined) !== expected.currency
  ) {
    return false;
  }
  const [top = 0n, bottom = 0n] = parts.map(BigInt);
  return bottom > 0n && top * BigInt(expected.denominator) === BigInt(expected.numerator) * bottom;
}
