import {
  allRows,
  type Answers,
  answerColumns,
  comparison,
  countRows,
  exactDecimal,
  type Failure,
  type FieldNode,
  inBoth,
  inEither,
  type Judgement,
  type Ledger,
  literal,
  multiply,
  nextRow,
  noRows,
  parseDecimal,
  presenceOf,
  type Rational,
  rational,
  type RowSet,
  type RuleContext,
  type Table,
  type Term,
  without,
  zero,
} from "@ipms/core";
import { project } from "../fields/fields.js";
import { muOfSquareMetre, readLand } from "./land.js";
import { shownValues } from "./read-field.js";

/** What land of one unit says of some projects. */
interface LandAnswers {
  /** The projects whose land is stated so. */
  readonly stated: RowSet;
  /** Whether there is any land. */
  readonly anyLand: Answers;
  /** Whether the investment on it stays below the limit. */
  readonly below: Answers;
}

/** Judges whether the investment per mu of projects is at most `limit`, whole columns at a time. */
export function judgePerMu({ ledger, parameters }: RuleContext): Judgement {
  const table = ledger.tables.get("projects");
  const investments = table?.columns.get(project.totalInvestment.field);
  if (table === undefined || investments?.kind !== "money") return { applied: 0, failures: [] };
  const { rowCount } = table;
  const [most = "", currency = ""] = String(parameters["limit"]).split(" ");
  const limit = parseDecimal(most) ?? zero;
  const invested = inBoth(
    presenceOf(investments, rowCount),
    presenceOf(investments.currency, rowCount),
  );
  const inMu = landAnswers(table, project.landAreaMu, limit, currency, allRows(rowCount));
  const others = without(allRows(rowCount), inMu.stated);
  const perSquareMetre = multiply(limit, muOfSquareMetre);
  const inMetres = landAnswers(
    table,
    project.landAreaSquareMetres,
    perSquareMetre,
    currency,
    others,
  );
  const rowsWhere = (rowsOf: (land: LandAnswers) => RowSet): RowSet =>
    [inMu, inMetres]
      .map((land) => inBoth(inBoth(invested, land.stated), rowsOf(land)))
      .reduce(inEither, noRows(rowCount));
  const known = countRows(rowsWhere(({ stated }) => stated));
  const notConcerned = countRows(rowsWhere(({ anyLand }) => anyLand.no));
  const passed = rowsWhere(({ anyLand, below }) => inBoth(anyLand.yes, below.yes));
  const failed = rowsWhere(({ anyLand, below }) => inBoth(anyLand.yes, below.no));
  const applied = countRows(passed) + countRows(failed);
  return {
    applied,
    notApplicable: {
      "not-concerned": notConcerned,
      undecided: known - notConcerned - applied,
      absent: rowCount - known,
    },
    failures: failuresOf(ledger, failed),
  };
}

function landAnswers(
  table: Table,
  land: FieldNode<"decimal">,
  limit: Rational,
  currency: string,
  rows: RowSet,
): LandAnswers {
  const column = table.columns.get(land.field);
  const source = {
    rowCount: table.rowCount,
    column: (_: string, field: string) => table.columns.get(field),
  };
  const perUnit: Term<"money"> = { node: "quotient", left: project.totalInvestment, right: land };
  const most = literal("money", `${exactDecimal(limit) ?? "0"} ${currency}`);
  return {
    stated:
      column === undefined
        ? noRows(table.rowCount)
        : inBoth(rows, presenceOf(column, table.rowCount)),
    anyLand: answerColumns(comparison(land, ">", literal("decimal", "0")), source, {}),
    below: answerColumns(comparison(perUnit, "<=", most), source, {}),
  };
}

function* failuresOf(ledger: Ledger, rows: RowSet): Generator<Failure> {
  const landOf = readLand(ledger);
  for (let row = nextRow(rows, 0); row >= 0; row = nextRow(rows, row + 1)) {
    const shown = shownValues(ledger, row, project.totalInvestment);
    const land = landOf(row) ?? rational(0n);
    yield { row, values: { ...shown, landAreaMu: exactDecimal(land) ?? "" } };
  }
}
