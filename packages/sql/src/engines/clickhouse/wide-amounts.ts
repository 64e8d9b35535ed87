import { identifier } from "../../identifier.js";
import { type Engine, engineNames, type QueryOptions } from "../../engine.js";
import { EngineError } from "../../engine-error.js";
import { mostDigits } from "../../layout/decimal-room.js";

const wideColumns = `SELECT table AS "table", name AS "column"
FROM system.columns
WHERE database = currentDatabase() AND match(type, '^(Nullable\\\\()?Decimal\\\\(')
  AND toUInt32OrZero(extract(type, 'Decimal\\\\((\\\\d+)')) > ${mostDigits}`;

/**
 * Stops where a column holds a decimal of so many digits that a sum could exceed what ClickHouse holds:
 * it would not fail, but begin again from below. Only columns whose type has room for such values are
 * looked through, in one pass over each table.
 *
 * @param engine - ClickHouse
 * @param tables - the tables in question
 * @param options - a signal that ends it
 * @throws EngineError `amount-beyond-engine`, and as {@link Engine.query} does
 */
export async function checkWideAmounts(
  engine: Pick<Engine, "query">,
  tables: Iterable<string>,
  options: QueryOptions,
): Promise<void> {
  const ask = (text: string) => engine.query({ text, parameters: [] }, options);
  const columns = await ask(wideColumns);
  for (const table of tables) {
    const names = columns
      .filter((row) => row["table"] === table)
      .map(({ column }) => String(column));
    if (names.length === 0) continue;
    const most = names.map((name) => `max(abs(${identifier(name)})) AS ${identifier(name)}`);
    const [largest = {}] = await ask(`SELECT ${most.join(", ")} FROM ${identifier(table)}`);
    for (const [field, value] of Object.entries(largest)) {
      const text = String(value ?? "0");
      if (text.replace(".", "").replace(/^0+/, "").length <= mostDigits) continue;
      const facts = { table, field, value: text, digits: mostDigits };
      throw new EngineError("amount-beyond-engine", { ...facts, engine: engineNames.clickhouse });
    }
  }
}
