import type { Locale } from "@ipms/core";
import type { RestatedAsked, TwoCuts } from "../figures/restated.js";
import { cleanJson } from "../terminal/clean.js";
import { ledgerJson, programJson } from "./json.js";

/** A restatement as JSON, as `schemas/restate-output.schema.json` describes it. */
export function restatementJson(
  { older, newer }: TwoCuts,
  figures: readonly RestatedAsked[],
  locale: Locale,
): string {
  const found = figures.map(({ asked, figure }) => {
    const { askable, name } = asked;
    const labels = askable.type === "applied" ? askable.operator.labels : askable.labels;
    return { asked: name, labels, ...figure };
  });
  return `${cleanJson({
    ...programJson(locale),
    older: ledgerJson(older),
    newer: ledgerJson(newer),
    figures: found,
  })}\n`;
}
