import {
  answerColumns,
  type Answers,
  type Basis,
  type ColumnSource,
  type FieldNode,
  fieldsRead,
  type Ledger,
  type Measure,
  type Milestone,
  milestoneOfField,
  parametersRead,
  type ParameterValues,
  type Population,
  type Test,
  truthsOf,
} from "@ipms/core";
import { asKnown, writtenField } from "../replay/as-known.js";
import { recordedField } from "../replay/known-fields.js";
import type { KnownLedger } from "../replay/ledger-known-at.js";
import { ledgerAsked } from "../replay/ledger-asked.js";
import { columnSource, ledgerView, type LedgerView, type Overlay } from "./ledger-view.js";
import { type Moment, momentText, parameterValues } from "./moment.js";
import type { Groups } from "./groups.js";
import type { MeasureValues } from "./measure-value.js";
import type { Question, Where } from "./question.js";
import type { Reading } from "./reading.js";
import type { Coverage } from "./result.js";
import { signingOverlay } from "./signings.js";
import type { MilestoneTimes } from "../speed/milestone-dates.js";

/** The contract types that count unless the question says otherwise. */
export const defaultContractTypes: readonly string[] = ["formal-contract", "framework"];

/**
 * One question's reading of a ledger: every test is evaluated once per table and moment, however many
 * measures, groups and metrics ask for it.
 */
export interface Scan {
  /** The ledger as it stands. */
  readonly asked: Ledger;
  /** The ledger, as it stood on the day whose knowledge counts. */
  readonly view: LedgerView;
  /** From what that ledger was recovered, where it is not the ledger as it stands. */
  readonly recovered: KnownLedger["from"] | undefined;
  /** The question. */
  readonly question: Question;
  /** The population in question. */
  readonly population: Population;
  /** The moments of the parts of a series, where the question asks for one. */
  readonly series: readonly Moment[];
  /** The columns of a table as this question reads them. */
  source(table: string): ColumnSource;
  /** The field that is read in place of another, where dates count by their recording. */
  fieldName(table: string, field: string): string;
  /** The values that expressions may read. */
  parameters(moment: Moment): ParameterValues;
  /** A test as it is put to a ledger of which not everything is known to have been there. */
  known(test: Test): Test;
  /** The answers of a test in all rows of a table. */
  answers(table: string, test: Test, moment: Moment): Answers;
  /** The same, one answer a row. */
  truths(table: string, test: Test, moment: Moment): Uint8Array;
  /** Keeps anything else that is worth making only once. */
  once<Value>(key: string, make: () => Value): Value;
  /** Set where the ledger lies elsewhere and is counted there. */
  readonly elsewhere: ForeignFigures | undefined;
}

/** What is counted and added up where a ledger lies, in place of its own columns. */
export interface ForeignFigures {
  /** Whether it is counted as it was known on an earlier day, by its record dates. */
  readonly recovered: boolean;
  /** What became of every project, by group. */
  coverage(scan: Scan, moment: Moment, groups: Groups, basis: Basis): readonly Coverage[];
  /** A measure, for every group. */
  measure(
    scan: Scan,
    measure: Measure,
    reading: Reading,
    moment: Moment,
    groups: Groups,
  ): MeasureValues;
  /** When the population's projects reached milestones, a row for all that have the same dates. */
  times(
    scan: Scan,
    milestones: readonly Milestone[],
    moment: Moment,
    part: Where | undefined,
  ): MilestoneTimes;
}

/**
 * Begins to read a ledger for a question.
 *
 * @param asked - the ledger as it stands
 * @param series - the moments of the parts of a series, where the question asks for one
 * @param elsewhere - what is counted where the ledger lies, in place of its own columns
 */
export function scanOf(
  asked: LedgerView,
  question: Question,
  population: Population,
  series: readonly Moment[] = [],
  elsewhere?: ForeignFigures,
): Scan {
  const { ledger, from: recovered } =
    elsewhere?.recovered === true
      ? ({ ledger: asked.ledger, from: "record-dates" } as const)
      : ledgerAsked(asked.ledger, question);
  const view = ledgerView(ledger);
  const contractTypes = question.contractTypes ?? defaultContractTypes;
  const overlay: Overlay = signingOverlay(view, contractTypes, eventOf(question));
  const kept = new Map<string, unknown>();
  const once = <Value>(key: string, make: () => Value): Value => {
    if (!kept.has(key)) kept.set(key, make());
    return kept.get(key) as Value;
  };
  const fieldName = question.dateBasis === "recorded" ? recorded : same;
  const source = (table: string): ColumnSource =>
    once(`source ${table}`, () => columnSource(view, table, overlay, fieldName));
  const isMasked = ({ table, field }: FieldNode): boolean =>
    fieldName(table, field) === field &&
    !(table === "projects" && overlay.has(field)) &&
    view.table(table).columns.has(writtenField(field));
  const known = (test: Test): Test =>
    recovered === "record-dates" ? asKnown(test, isMasked) : test;
  const parameters = (moment: Moment): ParameterValues =>
    once(`parameters ${momentText(moment)}`, () => parameterValues(view, question, moment));
  const answers: Scan["answers"] = (table, test, moment) =>
    once(`answers ${answersKey(table, test, moment)}`, () => {
      // Tests share the answers of the tests in them, as far as they ask about the same moment.
      const shared = once(`shared ${table} ${momentText(moment)}`, () => new Map());
      return answerColumns(known(test), withAnswers(source(table), shared), parameters(moment));
    });
  return {
    asked: asked.ledger,
    view,
    recovered,
    question,
    population,
    series,
    source,
    fieldName,
    parameters,
    once,
    elsewhere,
    known,
    answers,
    truths: (table, test, moment) =>
      once(`truths ${answersKey(table, test, moment)}`, () =>
        truthsOf(answers(table, test, moment)),
      ),
  };
}

function answersKey(table: string, test: Test, moment: Moment): string {
  return `${table} ${momentText(moment)} ${JSON.stringify(test)}`;
}

/** A source that keeps the answers of tests, for expressions about one moment. */
function withAnswers(
  { rowCount, column }: Pick<ColumnSource, "rowCount" | "column">,
  answers: Map<string, Answers>,
): ColumnSource {
  return { rowCount, column: (table, field) => column(table, field), answers };
}

/** The event that is asked for, as a population or as a filter. */
export function eventOf({ event, where }: Question): string | undefined {
  const filter = where?.["signingEvent"];
  return event ?? (typeof filter === "string" ? filter : undefined);
}

const same = (_: string, field: string): string => field;

/** Milestones by the day they were recorded: `startedOn` is read from `startedRecordedOn`. */
export function recorded(table: string, field: string): string {
  if (table === "fundReceipts" && field === "receivedOn") return "recordedOn";
  const milestone = table === "projects" && milestoneOfField(field) !== undefined;
  return milestone ? recordedField(field) : field;
}

/**
 * The first thing a test needs that neither the ledger nor the question has, as `table.field`.
 *
 * @param table - the table whose rows are tested
 * @param moment - when, for the parameters that the test reads
 */
export function missingField(
  scan: Scan,
  table: string,
  test: Test,
  moment: Moment,
): string | undefined {
  const source = scan.source(table);
  const missing = fieldsRead(test).find(
    (fields) => !fields.some((each) => source.column(each.table, each.field) !== undefined),
  )?.[0];
  if (missing !== undefined) {
    return `${missing.table}.${scan.fieldName(missing.table, missing.field)}`;
  }
  const known = scan.parameters(moment);
  const unknown = parametersRead(test).find((name) => known[name] === undefined);
  return unknown !== undefined && viewOf.has(unknown) ? "reportingDivision" : unknown;
}

/** Parameters that the division asked decides. */
const viewOf: ReadonlySet<string> = new Set(["provincePrefix", "prefecturePrefix"]);
