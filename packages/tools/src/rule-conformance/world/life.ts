import type { Day, Milestone } from "@ipms/core";
import type { Picker } from "../../sample-ledgers/random.js";

/** When something happened, and when the ledger learned of it. */
export interface Event {
  /** The day on which it happened. */
  readonly on: Day;
  /** The day on which it was recorded. */
  readonly recordedOn: Day;
}

/** Everything that ever happens to a project, by milestone. */
export type Life = Partial<Record<Milestone, Event>>;

/** What decides a project's course. */
export interface Course {
  /** The day of the first contract; for talks that lead to none the day on which they end. */
  readonly signedOn: Day;
  /** Total investment in 10 000 yuan: large projects take longer. */
  readonly investment: number;
  /** Whether land is needed. */
  readonly needsLand: boolean;
  /** Whether a contract is signed, or only a framework or an intention, or nothing. */
  readonly commitment: "contract" | "promise" | "talks";
  /** Whether a company that exists is bought, so that nothing is built. */
  readonly isPurchase?: boolean;
}

/**
 * The course of a project from the first talks on, with the time that each step takes in practice.
 *
 * @param random - where chance comes from
 * @param course - what decides it
 */
export function lifeOf(random: Picker, course: Course): Life {
  const days = { ...planned(random, course), ...ended(random, course) };
  return Object.fromEntries(
    Object.entries(withoutAfterEnd(interrupted(random, days))).map(([milestone, on]) => {
      return [milestone, { on, recordedOn: on + random.integer(0, 20) }];
    }),
  );
}

type Days = Partial<Record<Milestone, Day>>;

function planned(random: Picker, course: Course): Days {
  const { signedOn, investment, needsLand, commitment, isPurchase = false } = course;
  const negotiated = signedOn - random.integer(15, 240);
  if (commitment === "talks") return { negotiated };
  const signed = signedOn;
  if (commitment === "promise") return { negotiated, signed };
  const registered = signed + random.integer(5, 60);
  const approved = registered + random.integer(15, 120);
  if (isPurchase) {
    return { negotiated, signed, registered, commissioned: registered + random.integer(30, 200) };
  }
  const landed = needsLand ? signed + random.integer(40, 220) : registered + random.integer(5, 60);
  if (random.chance(12)) return { negotiated, signed, registered };
  const started = Math.max(approved, landed) + random.integer(7, 90);
  const completed =
    started + random.integer(150, 300) + Math.min(540, Math.floor(investment / 100));
  const commissioned = completed + random.integer(-60, 120);
  const fullCapacity = Math.max(completed, commissioned) + random.integer(120, 480);
  const aboveScale = commissioned + random.integer(60, 330);
  return {
    negotiated,
    signed,
    registered,
    // Some offices do not keep the day of the approval.
    ...(random.chance(95) ? { approved } : {}),
    landed,
    started,
    completed,
    commissioned,
    ...(random.chance(70) ? { "full-capacity": fullCapacity } : {}),
    ...(random.chance(80) ? { "above-scale": aboveScale } : {}),
  };
}

function ended(random: Picker, { signedOn, commitment }: Course): Days {
  if (commitment === "talks") return random.chance(70) ? { terminated: signedOn } : {};
  return random.chance(commitment === "promise" ? 25 : 5)
    ? { terminated: signedOn + random.integer(90, 700) }
    : {};
}

/** Building stops for a while in few cases; what was to follow follows later. */
function interrupted(random: Picker, days: Days): Days {
  const { started, completed, commissioned } = days;
  if (started === undefined || completed === undefined || !random.chance(3)) return days;
  const suspended = started + random.integer(30, 120);
  const pause = random.integer(40, 420);
  if (suspended >= Math.min(completed, commissioned ?? completed)) return days;
  const later = Object.entries(days).map(([milestone, day]) => [
    milestone,
    day > suspended && milestone !== "terminated" ? day + pause : day,
  ]);
  return { ...(Object.fromEntries(later) as Days), suspended, resumed: suspended + pause };
}

function withoutAfterEnd(days: Days): Days {
  const end = days.terminated ?? Infinity;
  return Object.fromEntries(Object.entries(days).filter(([, day]) => day <= end));
}
