import type {
  Basis,
  ChoiceParameter,
  CodesParameter,
  Measure,
  MetricData,
  MetricInput,
  MetricParameter,
  ParameterOption,
  Population,
  Test,
} from "@ipms/core";
import { populations } from "../generated/registry.js";
import { misasked } from "./ask.js";
import { checkCodes } from "./check-codes.js";
import type { Askable, Question } from "./question.js";
import { statedInputs } from "./stated-inputs.js";
import { deadlineMeasure } from "../speed/deadline-tests.js";
import { wholeNumbers } from "../speed/whole-numbers.js";

/** A definition with every choice made: which inputs, narrowed how, read on which basis. */
export interface Resolved {
  /** The metric that calculates; a measure becomes the metric that passes it on. */
  readonly metric: MetricData;
  /** The inputs that the options chose. */
  readonly inputs: Readonly<Record<string, MetricInput>>;
  /**
   * By input that is a part of another one, what the other one holds beside it: where one uncertain day
   * decides both, only part and rest together say how far their ratio may go.
   */
  readonly rests: Readonly<Record<string, Measure>>;
  /** Filters by input. */
  readonly filters: Readonly<Record<string, readonly Test[]>>;
  /** Every parameter's value, defaults included. */
  readonly parameters: Readonly<Record<string, string | readonly string[]>>;
  /** The basis in force. */
  readonly basis: Basis;
  /** Whether a subset ratio may exceed 1 after all. */
  readonly mayExceed: boolean;
  /** Whether inputs with an event date count the events of the period, of whatever project. */
  readonly countsPeriodEvents: boolean;
  /** Set where the figure says nothing once terminated projects are dropped. */
  readonly excludesDropped: boolean;
  /** For an operator: what it is applied to. */
  readonly operand: Measure | MetricData | undefined;
}

/** Makes the choices of a question for a definition. */
export function resolve(askable: Askable, question: Question, population: Population): Resolved {
  const metric = metricOf(askable);
  const operand = askable.type === "applied" ? askable.operand : undefined;
  const options = chosenOptions(metric, question);
  const basis =
    question.basis ?? options.find((option) => option.basis)?.basis ?? metric.basis ?? "cohort";
  const countsPeriodEvents =
    population.countsPeriodEvents === true && question.plannedNumerator !== "same-projects";
  const inputs: Record<string, MetricInput> = { ...metric.inputs };
  const rests: Record<string, Measure> = {};
  const filters: Record<string, Test[]> = {};
  const parameters: Record<string, string | readonly string[]> = {};
  for (const [name, parameter] of Object.entries(metric.parameters ?? {})) {
    const given = question.parameters?.[name];
    if (!isCodes(parameter)) continue;
    parameters[name] = given === undefined ? "as-recorded" : codesGiven(given);
    if (given !== undefined) addFilters(filters, parameter.filters);
  }
  for (const [name, input] of Object.entries(statedInputs(metric))) {
    const value = question.parameters?.[name] ?? input.default;
    if (value !== undefined) parameters[name] = value;
  }
  Object.assign(parameters, wholeNumbers(metric, question));
  for (const option of options) {
    parameters[option.name] = option.code;
    Object.assign(inputs, option.inputs);
    addFilters(filters, option.filters ?? {});
  }
  for (const [name, input] of Object.entries(inputs)) {
    if (input.type !== "deadline") continue;
    inputs[name] = deadlineMeasure(metric.id, input, input.part, parameters);
    if (input.part === "met") rests[name] = deadlineMeasure(metric.id, input, "missed", parameters);
  }
  const kind = options.find((option) => option.kind !== undefined)?.kind;
  const inner = operand === undefined ? {} : resolve(operand, question, population).parameters;
  return {
    metric: kind === undefined ? metric : { ...metric, kind },
    inputs,
    rests,
    filters,
    parameters: { ...inner, ...parameters },
    basis,
    mayExceed:
      basis === "flow" || countsPeriodEvents || options.some((option) => option.mayExceed === true),
    countsPeriodEvents,
    excludesDropped: options.some((option) => option.excludesDropped === true),
    operand,
  };
}

/** An operator rests on its operand's basis. */
export function operandBasis(
  resolved: Resolved,
  { question, population }: { readonly question: Question; readonly population: Population },
): Basis {
  const { operand, basis } = resolved;
  return operand === undefined ? basis : resolve(operand, question, population).basis;
}

/** A measure as the metric that passes its value on. */
export function metricOf(askable: Askable): MetricData {
  if (askable.type === "applied") return askable.operator;
  if (askable.type === "metric") return askable;
  return {
    type: "metric",
    id: askable.id,
    version: askable.version,
    labels: askable.labels,
    kind: askable.kind,
    digits: askable.kind === "count" ? 0 : 2,
    inputs: { value: askable },
    formula: { node: "input", name: "value" },
    basis: askable.on === undefined ? "cohort" : "flow",
    additivity: askable.additivity,
  };
}

/** The population of a question: the one it names, else the definition's own. */
export function populationOf(askable: Askable, question: Question): Population {
  const { population } = question;
  if (typeof population === "object") return checked(population, question);
  const subject = askable.type === "applied" ? metricOf(askable.operand) : metricOf(askable);
  const options = chosenOptions(subject, question);
  const basis = question.basis ?? options.find((option) => option.basis)?.basis ?? subject.basis;
  const usual = basis === "flow" ? "on-ledger" : "signed-in-period";
  const chosen = options.find((option) => option.population)?.population;
  const id = population ?? chosen ?? subject.population ?? usual;
  const known: Readonly<Record<string, Population>> = populations;
  const found = Object.hasOwn(known, id) ? known[id] : undefined;
  if (found === undefined) {
    return misasked("unknown-population", "unknown-population", {
      value: id,
      known: Object.keys(known),
    });
  }
  return checked(found, question);
}

function checked(population: Population, question: Question): Population {
  for (const part of population.requires ?? []) {
    if (question[part] === undefined) {
      misasked("invalid-argument", "missing-question-part", { population: population.id, part });
    }
  }
  return population;
}

function isCodes(parameter: MetricParameter): parameter is CodesParameter {
  return "codes" in parameter;
}

interface ChosenOption extends ParameterOption {
  readonly name: string;
  readonly code: string;
}

/** The option in force of every choice. */
function chosenOptions(
  metric: MetricData,
  question: Pick<Question, "parameters">,
): readonly ChosenOption[] {
  return Object.entries(metric.parameters ?? {}).flatMap(([name, parameter]) =>
    !("options" in parameter) ? [] : [chosenOption(name, parameter, question.parameters?.[name])],
  );
}

function chosenOption(
  name: string,
  parameter: ChoiceParameter,
  given: string | readonly string[] | undefined,
): ChosenOption {
  const code = given === undefined ? parameter.default : String(given);
  const option = Object.hasOwn(parameter.options, code) ? parameter.options[code] : undefined;
  if (option === undefined) {
    const known = Object.keys(parameter.options);
    return misasked("invalid-argument", "unknown-option", { value: code, parameter: name, known });
  }
  return { ...option, name, code };
}

/** Codes as a list, whether they were given as one or as a text with commas. */
export function codesGiven(given: string | readonly string[]): readonly string[] {
  return typeof given === "string" ? given.split(",").map((code) => code.trim()) : given;
}

function addFilters(into: Record<string, Test[]>, filters: Readonly<Record<string, Test>>): void {
  for (const [input, test] of Object.entries(filters)) (into[input] ??= []).push(test);
}

/** Stops on a parameter that none of the definitions asked has, and on codes that its list has not. */
export function refuseUnknown(asked: readonly Askable[], question: Question): void {
  for (const [name, parameter] of asked.flatMap((each) => Object.entries(parametersOf(each)))) {
    const given = question.parameters?.[name];
    if (given !== undefined && isCodes(parameter)) checkCodes(parameter.codes, codesGiven(given));
  }
  const known = [...new Set(asked.flatMap((askable) => parameterNames(askable)))];
  for (const name of Object.keys(question.parameters ?? {})) {
    if (known.includes(name) || question.parameters?.[name] === undefined) continue;
    misasked("unknown-parameter", "unknown-parameter", {
      metric: asked.map((askable) => metricOf(askable).id),
      value: name,
      known: known.length === 0 ? "—" : known,
    });
  }
}

function parameterNames(askable: Askable): readonly string[] {
  return [...Object.keys(parametersOf(askable)), ...Object.keys(statedInputs(metricOf(askable)))];
}

/** The parameters of a definition and, for an operator, of what it is applied to. */
function parametersOf(askable: Askable): Readonly<Record<string, MetricParameter>> {
  const operand = askable.type === "applied" ? askable.operand : undefined;
  return {
    ...(operand?.type === "metric" ? operand.parameters : {}),
    ...metricOf(askable).parameters,
  };
}
