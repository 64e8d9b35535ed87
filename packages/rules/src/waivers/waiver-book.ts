import type { Finding } from "../finding.js";
import type { IdleWaiver } from "../report.js";
import type { Waiver } from "./waiver.js";

/** Waivers on a day, and which of them have silenced something. */
export interface WaiverBook {
  /** The waiver of a finding: the one that says most where several do. */
  waiverOf(finding: Finding): Waiver | undefined;
  /** The waivers that have silenced nothing so far, and those whose day has passed. */
  idle(): readonly IdleWaiver[];
}

/**
 * Opens waivers for one run. A finding is looked up in the same time however many there are.
 *
 * @param waivers - the waivers
 * @param asOf - the day of the run; a waiver holds until the end of its last day
 */
export function waiverBook(waivers: readonly Waiver[], asOf: string): WaiverBook {
  const byKey = new Map<string, number>();
  for (const [index, waiver] of waivers.entries()) {
    const key = keyOf(waiver.rule, waiver.record, waiver.field);
    if (!isExpired(waiver, asOf) && !byKey.has(key)) byKey.set(key, index);
  }
  const used = new Set<number>();
  return {
    waiverOf({ rule, record, field }) {
      const index =
        byKey.get(keyOf(rule, record, field)) ??
        byKey.get(keyOf(rule, record, undefined)) ??
        byKey.get(keyOf(rule, undefined, field)) ??
        byKey.get(keyOf(rule, undefined, undefined));
      if (index === undefined) return undefined;
      used.add(index);
      return waivers[index];
    },
    idle: () =>
      waivers.flatMap((waiver, index): readonly IdleWaiver[] => {
        if (used.has(index)) return [];
        const { rule, record } = waiver;
        const state = isExpired(waiver, asOf) ? "expired" : "unused";
        return [{ index, rule, ...(record === undefined ? {} : { record }), state }];
      }),
  };
}

function isExpired({ until }: Waiver, asOf: string): boolean {
  return until < asOf;
}

function keyOf(rule: string, record: string | undefined, field: string | undefined): string {
  return JSON.stringify([rule, record ?? null, field ?? null]);
}
