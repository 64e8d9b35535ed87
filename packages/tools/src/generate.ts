/**
 * `pnpm gen`: writes everything that can be derived from the authored definitions. The result
 * depends on the sources alone, never on the clock, the locale or the machine.
 */
import { generateTraditional } from "./generate/traditional.js";

/** In order: a step may read what an earlier one wrote. A new step is one line here. */
const steps: readonly (() => Promise<void>)[] = [generateTraditional];

for (const step of steps) await step();
