import { type Day, dayParts } from "@ipms/core";
import type { Picker } from "../../sample-ledgers/random.js";
import type { Life } from "./life.js";
import type { Contract } from "./story.js";

/**
 * What is signed: a contract at once in most cases, a framework first in some, an intention or a
 * framework alone where nothing was promised.
 *
 * @param random - where chance comes from
 * @param life - what happens when
 * @param isPromise - whether no contract follows
 */
export function contractsOf(random: Picker, life: Life, isPromise: boolean): readonly Contract[] {
  const { signed, started, terminated } = life;
  if (signed === undefined) return [];
  const event = random.chance(30) ? { signingEvent: eventOn(signed.on) } : {};
  if (isPromise) {
    const contractType = random.one(["framework", "intent"]);
    return [{ on: signed.on, contractType, ...event }];
  }
  const end = Math.min(started?.on ?? Infinity, terminated?.on ?? Infinity);
  if (random.chance(15)) {
    const on = Math.min(signed.on + random.integer(20, 150), end);
    const contract = { on, contractType: "formal-contract" };
    return [{ on: signed.on, contractType: "framework", ...event }, contract];
  }
  const contract = { on: signed.on, contractType: "formal-contract", ...event };
  if (!random.chance(3)) return [contract];
  return [contract, { on: signed.on + random.integer(100, 500), contractType: "supplement" }];
}

function eventOn(day: Day): string {
  const { year, month } = dayParts(day);
  return month <= 6 ? `${year}年港洽周` : `${year}年全球湘商大会`;
}
