import type { Population } from "@ipms/core";
import type { DefinitionUnit } from "../metric-files.js";
import { cautionOf, page, type Pen, section, sourceList } from "./context.js";

/** The reference page of a population. */
export function populationPage(pen: Pen, unit: DefinitionUnit): string {
  const population = unit.definition as Population;
  return page(
    `# ${pen.text(population.labels)}`,
    `\`${population.id}\` · ${pen.say("version", { version: String(population.version) })} · \`${population.entered}\` × \`${population.window}\``,
    pen.text(unit.documentation.definition),
    cautionOf(pen, unit.documentation.caution),
    section(
      pen.say("member"),
      `${pen.test(population.member)}${pen.locale === "en" ? "." : "。"}`,
      ...(population.requires ?? []).map((part) => pen.say("requires", { part })),
      population.countsPeriodEvents ? pen.say("countsPeriodEvents") : undefined,
    ),
    section(pen.say("sources"), sourceList(pen, unit.documentation.sources)),
  );
}
