import {
  type Calculator,
  type ChoiceParameter,
  type CodesParameter,
  type Figure,
  formatMoney,
  isOperator,
  listText,
  type GivenNumber,
  type MetricData,
  type MetricInput,
  type Money,
  parseMoney,
  type Population,
  renderFormula,
  type WholeNumberParameter,
} from "@ipms/core";
import type { DefinitionUnit } from "../metric-files.js";
import {
  cautionOf,
  inputText,
  page,
  type Pen,
  section,
  sourceList,
  markdownTable,
} from "./context.js";
import { figureText } from "./figure-text.js";

type Given = Readonly<Record<string, string | number | readonly number[]>>;

/** The reference page of a metric or operator. */
export function metricPage(
  pen: Pen,
  unit: DefinitionUnit,
  populations: ReadonlyMap<string, Population>,
): string {
  const metric = unit.definition as MetricData;
  const { documentation } = unit;
  const version = pen.say("version", { version: String(metric.version) });
  const digits = pen.say("digits", { digits: String(metric.digits) });
  const operator = isOperator(metric);
  return page(
    `# ${pen.text(metric.labels)}`,
    `\`${metric.id}\` · ${version} · \`${metric.kind}\` · ${digits}`,
    pen.text(documentation.definition),
    operator ? pen.say("operator") : undefined,
    cautionOf(pen, documentation.caution),
    section(pen.say("formula"), formulaText(pen, metric), subsetText(pen, metric, operator)),
    section(pen.say("inputs"), inputTable(pen, metric)),
    operator ? "" : section(pen.say("population"), populationText(pen, metric, populations)),
    section(pen.say("parameters"), ...parameterTexts(pen, metric, populations)),
    section(pen.say("additivity"), pen.say(metric.additivity ?? "non-additive")),
    section(pen.say("examples"), exampleTable(pen, unit)),
    section(pen.say("example"), programText(unit)),
    section(pen.say("sources"), sourceList(pen, documentation.sources)),
  );
}

function formulaText(pen: Pen, metric: MetricData): string {
  const names = Object.entries(metric.inputs).map(([name, { labels }]) => [name, labels]);
  const formula = renderFormula(metric.formula, pen.locale, Object.fromEntries(names));
  return `**${pen.text(metric.labels)} = ${formula}**`;
}

function subsetText(pen: Pen, metric: MetricData, operator: boolean): string | undefined {
  const { formula } = metric;
  if (formula.node !== "ratio" || !formula.subset) return undefined;
  return pen.say(operator ? "subset" : "subsetUnlessPlanned");
}

function inputTable(pen: Pen, metric: MetricData): string {
  return markdownTable(
    [pen.say("input"), pen.say("label"), pen.say("meaning")],
    Object.entries(metric.inputs).map(([name, input]) => [
      `\`${name}\``,
      pen.text(input.labels),
      inputText(pen, input),
    ]),
  );
}

function populationText(
  pen: Pen,
  metric: MetricData,
  populations: ReadonlyMap<string, Population>,
): string {
  const id = metric.population ?? "signed-in-period";
  const label = labelOf(pen, populations.get(id)) ?? id;
  const basis = pen.say(metric.basis === "flow" ? "basisFlow" : "basisCohort");
  return `${pen.say("populationDefault", { id, label })}${pen.locale === "en" ? " " : ""}${basis}`;
}

function labelOf(pen: Pen, population: Population | undefined): string | undefined {
  return population && pen.text(population.labels);
}

function parameterTexts(
  pen: Pen,
  metric: MetricData,
  populations: ReadonlyMap<string, Population>,
): readonly string[] {
  return Object.entries(metric.parameters ?? {}).map(([name, parameter]) => {
    const title = `### ${pen.say("colon", { name: `\`${name}\``, text: pen.text(parameter.labels) })}`;
    const body =
      "codes" in parameter
        ? codesText(pen, metric, parameter)
        : "options" in parameter
          ? optionTable(pen, metric, parameter, populations)
          : numberText(pen, parameter);
    return `${title}\n\n${body}`;
  });
}

function codesText(pen: Pen, metric: MetricData, parameter: CodesParameter): string {
  return Object.entries(parameter.filters)
    .map(([input, test]) => {
      const name = inputLabel(pen, metric, input);
      return pen.say("codesParameter", {
        list: parameter.codes,
        input: name,
        test: pen.test(test, metric.parameters),
      });
    })
    .join("\n\n");
}

function numberText(pen: Pen, parameter: WholeNumberParameter): string {
  const { atLeast, default: usual } = parameter;
  return pen.say("numberParameter", { least: String(atLeast), usual });
}

function optionTable(
  pen: Pen,
  metric: MetricData,
  parameter: ChoiceParameter,
  populations: ReadonlyMap<string, Population>,
): string {
  const rows = Object.entries(parameter.options).map(([code, option]) => {
    const chosen = (input: MetricInput): string => pen.text(input.labels);
    const effects = [
      ...Object.entries(option.inputs ?? {}).map(([name, input]) =>
        pen.say("optionInput", { input: inputLabel(pen, metric, name), chosen: chosen(input) }),
      ),
      ...Object.entries(option.filters ?? {}).map(([name, test]) =>
        pen.say("optionFilter", {
          input: inputLabel(pen, metric, name),
          test: pen.test(test, metric.parameters),
        }),
      ),
      ...(option.mayExceed ? [pen.say("optionExceeds")] : []),
      ...(option.population === undefined
        ? []
        : [
            pen.say("optionFlow", {
              population: labelOf(pen, populations.get(option.population)) ?? option.population,
            }),
          ]),
    ];
    const mark = code === parameter.default ? pen.say("default") : "";
    return [`\`${code}\`${mark}`, pen.text(option.labels), effects.join(pen.say("separator"))];
  });
  return markdownTable([pen.say("value"), pen.say("label"), pen.say("meaning")], rows);
}

function inputLabel(pen: Pen, metric: MetricData, name: string): string {
  const input = metric.inputs[name];
  return input === undefined ? name : pen.text(input.labels);
}

function exampleTable(pen: Pen, unit: DefinitionUnit): string {
  const metric = unit.definition as MetricData;
  const rows = (unit.documentation.examples ?? []).map(({ given, shown, source }) => {
    const inputs = Object.entries(given).map(
      ([name, value]) => `${inputLabel(pen, metric, name)} ${givenText(pen, value)}`,
    );
    const figure = figureText(figureFor(unit, given), pen.locale, shown?.digits ?? metric.digits);
    const published = source === undefined ? "" : pen.say("source");
    return [inputs.join(pen.say("separator")), figure + published];
  });
  return markdownTable([pen.say("given"), pen.say("figure")], rows);
}

function givenText(pen: Pen, value: Given[string]): string {
  const read = valueOf(value);
  if (isList(read)) return read.length === 0 ? "—" : listText(read.map(String), pen.locale);
  return typeof read === "object" ? formatMoney(read, pen.locale) : String(read);
}

function figureFor(unit: DefinitionUnit, given: Given): Figure {
  const calculator = unit.definition as unknown as Calculator<
    Readonly<Record<string, MetricInput>>
  >;
  return calculator(
    Object.fromEntries(Object.entries(given).map(([name, value]) => [name, valueOf(value)])),
  );
}

function isList(value: ReturnType<typeof valueOf>): value is readonly number[] {
  return Array.isArray(value);
}

function valueOf(value: Given[string]): GivenNumber | Money | readonly number[] {
  if (typeof value === "object") return value;
  const money = parseMoney(String(value));
  return money.ok ? money.value : value;
}

/** A program that calculates the first example, with what it prints. */
function programText(unit: DefinitionUnit): string {
  const [example] = unit.documentation.examples ?? [];
  if (example === undefined) return "";
  const values = Object.entries(example.given).map(([name, value]) => {
    const read = valueOf(value);
    if (typeof read !== "object") return `${name}: ${JSON.stringify(read)}`;
    if (isList(read)) return `${name}: [${read.join(", ")}]`;
    const currency = read.currency === "CNY" ? "" : `, "${read.currency}"`;
    return `${name}: money("${read.amount}"${currency})`;
  });
  const figure = figureFor(unit, example.given);
  const printed = figure.status === "value" ? figure.rounded.text : figure.reason;
  return [
    "```ts",
    ...(values.some((value) => value.includes("money("))
      ? ['import { money } from "@ipms/core";']
      : []),
    `import { ${unit.exportName} } from "@ipms/metrics";`,
    "",
    `const figure = ${unit.exportName}({ ${values.join(", ")} });`,
    `console.log(figure.status === "value" ? figure.rounded.text : figure.reason); // => ${printed}`,
    "```",
  ].join("\n");
}
