import { type Dialect, engineNames } from "../engine.js";
import { EngineError } from "../engine-error.js";

/** What ends a query early, if anything does. */
export interface TimeLimit {
  /** Aborts when the time is up or the caller no longer wants the answer. */
  readonly signal: AbortSignal | undefined;
  /** The time, in milliseconds. */
  readonly timeout: number | undefined;
  /** The error to throw where the signal has aborted, else `undefined`. */
  readonly stopped: () => unknown;
}

/**
 * A limit of one query: the time that the engine was given, and the caller's own signal.
 *
 * @param dialect - the engine's dialect
 * @param timeout - milliseconds; without it a query may take as long as it needs
 * @param signal - the caller's, which keeps its own reason
 */
export function timeLimit(
  dialect: Dialect,
  timeout: number | undefined,
  signal: AbortSignal | undefined,
): TimeLimit {
  const clock = timeout === undefined ? undefined : AbortSignal.timeout(timeout);
  const signals = [signal, clock].filter((one) => one !== undefined);
  return {
    signal: signals.length === 0 ? undefined : AbortSignal.any(signals),
    timeout,
    stopped() {
      if (signal?.aborted === true) return signal.reason;
      if (clock?.aborted !== true) return undefined;
      return new EngineError("engine-timed-out", { engine: engineNames[dialect] }, clock.reason);
    },
  };
}
