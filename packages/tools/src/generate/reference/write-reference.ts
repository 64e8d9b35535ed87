import { codeLists } from "@ipms/codelists";
import type { CodeList, MetricData, Population, Text } from "@ipms/core";
import { writeGenerated } from "../../write-generated.js";
import type { DefinitionUnit } from "../metric-files.js";
import { codelistPage } from "./codelist-page.js";
import { folders, page, type Pen, penFor } from "./context.js";
import { measurePage } from "./measure-page.js";
import { metricPage } from "./metric-page.js";
import { populationPage } from "./population-page.js";

interface Page {
  readonly id: string;
  readonly labels: Text;
  readonly text: string;
}

/** Writes the reference pages of all definitions and code lists, with their indexes, per language. */
export function writeReference(units: readonly DefinitionUnit[]): void {
  const of = (kind: DefinitionUnit["kind"]) => units.filter((unit) => unit.kind === kind);
  const metrics = of("metrics").map(({ definition }) => definition as MetricData);
  const populations = new Map(
    of("populations").map(({ definition }) => [definition.id, definition as Population]),
  );
  const lists: readonly CodeList[] = Object.values(codeLists);
  for (const [folder, locale] of Object.entries(folders)) {
    const pen = penFor(locale);
    const pageOf = (unit: DefinitionUnit, text: string): Page => ({ ...unit.definition, text });
    const parts = {
      metrics: of("metrics").map((unit) => pageOf(unit, metricPage(pen, unit, populations))),
      measures: of("measures").map((unit) => pageOf(unit, measurePage(pen, unit, metrics))),
      populations: of("populations").map((unit) => pageOf(unit, populationPage(pen, unit))),
      codelists: lists.map((list) => ({ ...list, text: codelistPage(pen, list) })),
    };
    for (const [part, pages] of Object.entries(parts)) {
      const root = `docs/reference/${folder}/${part}`;
      for (const { id, text } of pages) writeGenerated(`${root}/${id}.md`, text);
      const title = pen.say(part as keyof typeof parts);
      writeGenerated(`${root}/README.md`, page(`# ${title}`, contents(pen, pages, "")));
    }
    const chapters = Object.entries(parts).map(([part, pages]) => {
      const title = pen.say(part as keyof typeof parts);
      return `## [${title}](${part}/README.md)\n\n${contents(pen, pages, `${part}/`)}`;
    });
    writeGenerated(
      `docs/reference/${folder}/README.md`,
      page(
        `# ${pen.say("home")}`,
        pen.say("homeIntroduction"),
        pen.say("homeStandard"),
        ...chapters,
        `## [${pen.say("rules")}](rules/README.md)\n\n${pen.say("rulesIntroduction")}`,
      ),
    );
  }
}

function contents(pen: Pen, pages: readonly Page[], below: string): string {
  return pages
    .map(({ id, labels }) => `- [${pen.text(labels)}](${below}${id}.md) \`${id}\``)
    .join("\n");
}
