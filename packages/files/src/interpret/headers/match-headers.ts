import type { TableName } from "@ipms/schema";
import { type HeaderReading, readHeader } from "./read-header.js";

/** A column of a table with its meaning, as far as the headers alone decide it. */
export interface HeaderMatch {
  /** What the header says by itself. */
  readonly reading: HeaderReading;
  /** The field, where one is certain. */
  readonly field?: string;
  /** The fields among which somebody must choose; none where a field is certain or nothing fits. */
  readonly candidates: readonly string[];
}

/**
 * Reads a whole row of headers. A label beats an alias; what a certain column has taken is no
 * candidate of another; two columns with equal claims to a field are a question each.
 *
 * @param headers - the cells of the header row
 * @param table - the table whose records the rows are
 */
export function matchHeaders(headers: readonly string[], table: TableName): readonly HeaderMatch[] {
  const readings = headers.map((header) => readHeader(header, table));
  const certain = readings.map((reading) => certainField(reading, readings));
  const taken = new Set(certain.filter((field) => field !== undefined));
  return readings.map((reading, index) => {
    const field = certain[index];
    if (field !== undefined) return { reading, field, candidates: [] };
    const fields = reading.candidates.map((candidate) => candidate.field);
    const free = fields.filter((candidate) => !taken.has(candidate));
    // One candidate left is still a question: 用地面积 beside a column of 亩 need not be 平方米.
    const claims = free.length > 0 ? free : fields;
    return { reading, candidates: claims };
  });
}

/** The field of a header that has one meaning, unless another header means it as well or better. */
function certainField(reading: HeaderReading, all: readonly HeaderReading[]): string | undefined {
  const [only, other] = reading.candidates;
  if (only === undefined || other !== undefined || only.confidence === "ambiguous")
    return undefined;
  const rivals = all.filter(
    (each) =>
      each !== reading &&
      each.candidates.length === 1 &&
      each.candidates[0]?.field === only.field &&
      (only.confidence !== "exact" || each.candidates[0].confidence === "exact"),
  );
  return rivals.length === 0 ? only.field : undefined;
}
