import { expect, it } from "vitest";
import { storedSources } from "./stored-source.js";
import { sample } from "./sample.test-input.js";
import { tabSeparated } from "./tab-separated.js";

it("writes absent values and awkward texts as both engines read them", () => {
  const table = sample.tables.get("projects");
  if (table === undefined) throw new Error("the sample has projects");
  const names = new Set([
    "row",
    "name",
    "returningEntrepreneur",
    "totalInvestment_amount",
    "signedOn_last",
  ]);
  const sources = storedSources(table, "clickhouse").filter(({ column }) => names.has(column.name));
  // In the order of the sample's fields.
  expect([...tabSeparated(sources, table.rowCount)].join("")).toBe(
    [
      String.raw`0	It's "one", 项目\t一\n\\N \\	19538	true	12345678901.25`,
      "1\ttwo\t19722\tfalse\t-0.05",
      String.raw`2	three	\N	\N	\N`,
      "",
    ].join("\n"),
  );
});
