import type { Picker } from "../../sample-ledgers/random.js";
import type { Life } from "./life.js";
import type { Payment } from "./story.js";

/**
 * What an investor pays, in step with the building: something on registration, more from the start
 * on, never all of what was contracted.
 *
 * @param random - where chance comes from
 * @param life - what happens when
 * @param contracted - what was contracted, in 10 000 units
 */
export function paymentsOf(random: Picker, life: Life, contracted: number): readonly Payment[] {
  const { registered, started, completed, terminated } = life;
  const days: number[] = [];
  const shares: number[] = [];
  if (registered !== undefined) {
    days.push(registered.on + random.integer(5, 30));
    shares.push(random.integer(3, 10));
  }
  if (started !== undefined) {
    const end = completed?.on ?? started.on + 300;
    const count = random.integer(1, 4);
    for (let step = 0; step < count; step += 1) {
      days.push(started.on + 10 + Math.floor(((end - started.on) * step) / count));
      shares.push(random.integer(8, 20));
    }
  }
  return days.flatMap((on, at) => {
    const amount = Math.floor((contracted * (shares[at] ?? 0)) / 100);
    return amount > 0 && on <= (terminated?.on ?? Infinity) ? [{ on, amount }] : [];
  });
}
