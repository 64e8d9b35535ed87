import { standardVersion } from "@ipms/schema";
import type { Answered, Figure, OutputForm, Report, ReportedLedger } from "../figures/figure.js";
import type { OpenedLedger } from "../ledger/opened-ledger.js";
import { version } from "../program/version.js";
import { cleanJson } from "../terminal/clean.js";
import { catalogueHash, type Explanation } from "@ipms/metrics";
import type { Asked } from "../options/askables.js";

/** JSON as `schemas/metrics-output.schema.json` describes it; results are as the library gives them. */
export const jsonOutput: OutputForm = (report) =>
  `${cleanJson({
    ...identity(report),
    ...(report.profile === undefined
      ? {}
      : { profile: { id: report.profile.id, version: report.profile.version } }),
    figures: report.figures.map((figure) => figureJson(figure)),
  })}\n`;

/** Which program, which ledger, which language: the beginning of every JSON output. */
export function identity({ ledger, locale }: Pick<Report, "ledger" | "locale">): object {
  return { ...programJson(locale), ledger: ledgerJson(ledger) };
}

/** Which program, and in which language. */
export function programJson(locale: Report["locale"]): object {
  return { ipms: { version: version(), standardVersion, catalogueHash }, locale };
}

/** Which ledger. */
export function ledgerJson(ledger: ReportedLedger): object {
  return {
    paths: ledger.paths,
    files: ledger.files,
    head: ledger.ledger.head,
    rows: Object.fromEntries(ledger.rows),
  };
}

/** The problems of a ledger as JSON: exact totals, and the first of each code. */
export function problemsJson(ledger: OpenedLedger, locale: Report["locale"]): string {
  return `${cleanJson({
    ...identity({ ledger, locale }),
    problems: { totals: Object.fromEntries(ledger.totals), first: ledger.problems },
  })}\n`;
}

function figureJson({ change, ranks, addsUp, overlap, top, ...figure }: Figure): object {
  const { unknownCurrencies } = figure;
  return {
    ...answerJson(figure),
    ...(overlap === undefined ? {} : { overlap }),
    ...(unknownCurrencies === undefined ? {} : { unknownCurrencies }),
    ...(top === undefined ? {} : { top }),
    ...(addsUp === undefined ? {} : { addsUp }),
    ...(ranks === undefined ? {} : { ranks }),
    ...(change === undefined ? {} : { change: answerJson(change) }),
  };
}

function answerJson({ asked, total, groups }: Answered): object {
  const { askable, name } = asked;
  const labels = askable.type === "applied" ? askable.operator.labels : askable.labels;
  return { asked: name, labels, total, ...(groups === undefined ? {} : { groups }) };
}

/**
 * An explanation as JSON, as `schemas/explain-output.schema.json` describes it: the result, and the
 * records behind it as the library gives them.
 */
export function explanationJson(
  of: Pick<Report, "ledger" | "locale">,
  asked: Asked,
  explanation: Explanation,
): string {
  return `${cleanJson({ ...identity(of), asked: asked.name, explanation })}\n`;
}
