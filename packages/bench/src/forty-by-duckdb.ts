import { DuckDBInstance } from "@duckdb/node-api";
import { milestoneField, provenBy } from "@ipms/core";
import { foreign, fortyFigures, type YearbookFigure } from "./forty-measures.js";
import { metricsHeader } from "./metrics-rows.js";

/** The type of each column: amounts have to be `DECIMAL(18,2)`, wider ones are read twenty times slower. */
const typeOf = (name: string): string =>
  name.endsWith("On") ? "DATE" : /amount|Mu$/.test(name) ? "DECIMAL(18,2)" : "VARCHAR";

/** The condition of a figure; an absent date is not "not after", as in the standard. */
function condition({ milestone, isNot, only }: YearbookFigure): string {
  const dates = (milestone === undefined ? [] : provenBy(milestone)).map(
    (each) => `coalesce("${milestoneField(each)}" <= DATE '2024-12-31', false)`,
  );
  const tests = [
    ...(dates.length === 0 ? [] : [`${isNot === true ? "NOT " : ""}(${dates.join(" OR ")})`]),
    ...(only === "large" ? [`"totalInvestment.amount" >= 100000000`] : []),
    ...(only === "foreign" ? [`"investorType" = '${foreign}'`] : []),
  ];
  return tests.length === 0 ? "" : ` FILTER (WHERE ${tests.join(" AND ")})`;
}

function aggregate(figure: YearbookFigure): string {
  const { sum } = figure;
  if (sum === undefined) return `count(*)${condition(figure)}`;
  const column = sum === "landAreaMu" ? sum : `${sum}.amount`;
  return `coalesce(sum("${column}")${condition(figure)}, 0)`;
}

/** The same question in SQL, straight over the file. */
function fortySql(file: string): string {
  const columns = metricsHeader.trim().split(",");
  const types = columns.map((name) => `'${name}': '${typeOf(name)}'`).join(", ");
  const source = `read_csv('${file}', header = true, auto_detect = false, columns = {${types}})`;
  return `SELECT division, industry, strftime("signedOn", '%Y-%m') AS month,
    ${fortyFigures.map(aggregate).join(",\n    ")}
  FROM ${source}
  WHERE "signedOn" BETWEEN DATE '2021-01-01' AND DATE '2024-12-31'
    AND coalesce("contractType" IN ('formal-contract', 'framework'), true)
  GROUP BY ALL`;
}

/** The figures of each group by its key, as plain decimals, and how long the engine took for them. */
export async function fortyByDuckDb(file: string, threads: number) {
  const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
  const connection = await instance.connect();
  const start = process.cpuUsage();
  const result = await connection.runAndReadAll(fortySql(file));
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1e6, rows: () => result.getRowsJson() };
}
