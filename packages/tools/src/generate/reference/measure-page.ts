import { type FieldNode, type Measure, type MetricData, renderTerm } from "@ipms/core";
import type { DefinitionUnit } from "../metric-files.js";
import { cautionOf, linkTo, page, type Pen, section, sourceList, vocabulary } from "./context.js";

/** The reference page of a measure. */
export function measurePage(
  pen: Pen,
  unit: DefinitionUnit,
  metrics: readonly MetricData[],
): string {
  const measure = unit.definition as Measure;
  const field = (node: FieldNode): string => renderTerm(node, pen.locale, vocabulary);
  const users = metrics.filter((metric) => takes(metric, measure.id));
  return page(
    `# ${pen.text(measure.labels)}`,
    `\`${measure.id}\` · ${pen.say("version", { version: String(measure.version) })} · \`${measure.kind}\``,
    pen.text(unit.documentation.definition),
    cautionOf(pen, unit.documentation.caution),
    section(
      pen.say("definition"),
      [
        fact(pen, "table", `\`${measure.table}\``),
        fact(pen, "value", aggregateText(pen, measure, field)),
        ...(measure.on === undefined ? [] : [fact(pen, "date", field(measure.on))]),
        ...(measure.where === undefined ? [] : [fact(pen, "filter", pen.test(measure.where))]),
      ].join("\n"),
      measure.on === undefined ? undefined : pen.say("bases"),
      measure.milestone === undefined
        ? undefined
        : pen.say("milestone", { milestone: `\`${measure.milestone}\`` }),
      // A filter reads what balances do not tell, so there they only leave the figure undecided.
      measure.balances === undefined || measure.where !== undefined
        ? undefined
        : pen.say("balances", { table: measure.balances.table }),
    ),
    section(pen.say("additivity"), pen.say(measure.additivity)),
    section(
      pen.say("usedBy"),
      users
        .map((metric) => `- ${linkTo("metrics", metric.id, pen.text(metric.labels))}`)
        .join("\n"),
    ),
    section(pen.say("sources"), sourceList(pen, unit.documentation.sources)),
  );
}

function fact(pen: Pen, name: "table" | "value" | "date" | "filter", text: string): string {
  return `- ${pen.say("colon", { name: pen.say(name), text })}`;
}

function aggregateText(pen: Pen, measure: Measure, field: (node: FieldNode) => string): string {
  const { aggregate } = measure;
  if ("count" in aggregate) return pen.say("aggregateCount");
  if ("sum" in aggregate) return pen.say("aggregateSum", { field: field(aggregate.sum) });
  return pen.say("aggregateOnly", { field: field(aggregate.only) });
}

function takes(metric: MetricData, measure: string): boolean {
  const options = Object.values(metric.parameters ?? {}).flatMap((parameter) =>
    "options" in parameter ? Object.values(parameter.options) : [],
  );
  return [metric.inputs, ...options.map((option) => option.inputs ?? {})]
    .flatMap((inputs) => Object.values(inputs))
    .some((input) => input.type === "measure" && input.id === measure);
}
