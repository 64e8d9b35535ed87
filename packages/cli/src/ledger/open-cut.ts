import { type Ledger, parseDay, type Text } from "@ipms/core";
import { newestCut } from "@ipms/metrics";
import { Misuse } from "../misuse.js";
import type { RawCut } from "../options/cut-option.js";
import type { RawQuestion } from "../options/question-options.js";
import type { RawSource } from "../options/source-options.js";
import type { Session } from "../program/session.js";
import { openLedger } from "./open-ledger.js";
import type { OpenedLedger } from "./opened-ledger.js";

/**
 * Opens a ledger; where other cuts of it are given, the one that was the newest on the day whose
 * knowledge counts. A ledger that does not say when it was cut is the latest of them.
 *
 * @param paths - the ledger, as typed
 * @param raw - the options as typed
 * @param session - the call
 * @throws Misuse where a cut does not say when it was made, or as {@link openLedger} does
 */
export async function openCut(
  paths: readonly string[],
  raw: RawSource & RawCut & Pick<RawQuestion, "knownAt">,
  session: Session,
): Promise<OpenedLedger> {
  const { cut = [], knownAt } = raw;
  if (cut.length > 0 && knownAt === undefined) throw new Misuse(cutWithoutDay);
  const latest = await openLedger(paths, raw, session);
  if (latest.problems.length > 0 || cut.length === 0 || knownAt === undefined) return latest;
  // The import report is that of the ledger itself.
  const { report: _report, ...reading } = raw;
  const known = new Map<Ledger, OpenedLedger>();
  if (latest.ledger.head.cutOn !== undefined) known.set(latest.ledger, latest);
  for (const typed of cut) {
    const [day, path] = dayAndPath(typed);
    const opened = await openLedger([path], reading, session);
    if (opened.problems.length > 0) return opened;
    const { head, tables } = opened.ledger;
    const cutOn = day ?? head.cutOn;
    if (cutOn === undefined) throw new Misuse(undatedCut, { path });
    const ledger = { head: { ...head, cutOn }, tables };
    known.set(ledger, { ...opened, ledger });
  }
  return known.get(newestCut([...known.keys()], knownAt)) ?? latest;
}

function dayAndPath(typed: string): readonly [day: string | undefined, path: string] {
  const [, day, path] = /^(\d{4}-\d{2}-\d{2})=(.+)$/.exec(typed) ?? [];
  return day === undefined || path === undefined || parseDay(day) === undefined
    ? [undefined, typed]
    : [day, path];
}

const cutWithoutDay: Text = {
  en: "--cut gives the ledger of another day: add --known-at with the day whose knowledge counts",
  "zh-Hans": "--cut 给出的是其他日期的台账：请同时用 --known-at 指明以哪一天的台账为准",
};
const undatedCut: Text = {
  en: '"{path}" does not say when it was cut (cutOn); write --cut 2022-07-05={path}, for example',
  "zh-Hans": "“{path}”没有注明截取日期（cutOn）；请写成例如 --cut 2022-07-05={path}",
};
