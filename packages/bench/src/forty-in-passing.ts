import { exactDecimal } from "@ipms/core";
import { readCsv } from "@ipms/files";
import { fileChunks } from "@ipms/files/node";
import { type CollectedFigures, collectFigures } from "@ipms/metrics";
import { fortyMeasures, fortyQuestion } from "./forty-measures.js";
import { metricsHeader } from "./metrics-rows.js";

/** Rows of a part: their columns stay in the processor's cache while forty measures look at them. */
const rowsPerBatch = 65_536;

/** The fields that the question reads, and the ids, by which a project that stands twice is found. */
const fields = metricsHeader
  .trim()
  .split(",")
  .map((column) => column.split(".")[0] ?? "")
  .filter((field) => field !== "name");

/**
 * Answers the question while the file passes.
 *
 * @param file - where the projects are
 * @param count - how many of the forty figures are asked
 */
export async function fortyInPassing(file: string, count = 40): Promise<CollectedFigures> {
  const collector = collectFigures(fortyMeasures.slice(0, count), fortyQuestion);
  const options = { maximumProblems: 100, rowsPerBatch, fields };
  for await (const { table } of readCsv("projects", fileChunks(file), options)) {
    collector.add(table);
  }
  return collector.finish();
}

/** What gives values: a collection, or a table that is asked. */
type Values = Pick<CollectedFigures, "groups" | "periods" | "value">;

/** Forms every value, and counts those that there are. */
export function countValues(figures: Values, count = 40): number {
  const { groups, periods } = figures;
  let found = 0;
  for (let measure = 0; measure < count; measure += 1) {
    for (let period = 0; period < periods.length; period += 1) {
      for (let group = 0; group < groups.length; group += 1) {
        if (figures.value(measure, group, period) !== undefined) found += 1;
      }
    }
  }
  return found;
}

/** Every value as a plain decimal by its group's key, for a comparison. */
export function textsByGroup(figures: CollectedFigures): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, readonly string[]>();
  for (const [period, month] of figures.periods.entries()) {
    for (const [group, { division, industry }] of figures.groups.entries()) {
      const values = fortyMeasures.map((_, measure) => {
        const value = figures.value(measure, group, period);
        return value === undefined ? "" : (exactDecimal(value) ?? "");
      });
      texts.set([division, industry, month].join(), values);
    }
  }
  return texts;
}
