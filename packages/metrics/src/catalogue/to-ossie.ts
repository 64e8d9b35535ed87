import { type Locale, textIn } from "@ipms/core";
import { catalogueHash } from "../generated/catalogue-hash.js";
import type { PortableCount, PortableModel, PortableRatio } from "./portable-model.js";
import {
  countedId,
  columnOf,
  dateColumns,
  fieldOf,
  milestoneIn,
  nameOf,
  preparedTable,
} from "./prepared-table.js";

/** An expression in the one dialect that is written. */
export interface OssieExpression {
  /** One for each dialect. */
  readonly dialects: readonly { readonly dialect: "ANSI_SQL"; readonly expression: string }[];
}

/** What another program keeps of ours, as JSON in a text. */
export type OssieExtensions = readonly { readonly vendor_name: "IPMS"; readonly data: string }[];

/** A semantic model of Apache Ossie, formerly the Open Semantic Interchange, version 0.1.1. */
export interface OssieDocument {
  /** The version of the specification. */
  readonly version: "0.1.1";
  /** One model, of projects. */
  readonly semantic_model: readonly {
    readonly name: string;
    readonly description: string;
    readonly datasets: readonly {
      readonly name: string;
      readonly source: string;
      readonly primary_key: readonly string[];
      readonly description: string;
      readonly fields: readonly {
        readonly name: string;
        readonly expression: OssieExpression;
        readonly dimension: { readonly is_time: boolean };
      }[];
    }[];
    readonly metrics: readonly {
      readonly name: string;
      readonly description: string;
      readonly expression: OssieExpression;
      readonly custom_extensions: OssieExtensions;
    }[];
  }[];
}

/** What an exported metric says of where it comes from. */
interface OssieData {
  readonly id: string;
  readonly catalogueHash: string;
  readonly labels: PortableCount["labels"];
}

/**
 * What can be said of the catalogue in the form of Apache Ossie, over a source of projects that is prepared
 * as its description says. A metric has no place there for the date that puts a project into a period; so
 * there is a dataset for each such date, in which it is the only time.
 *
 * @zh 将目录中可无损表达的部分转换为 Apache Ossie（原 Open Semantic Interchange）语义模型。
 * @category catalogue
 * @since 0.2.0
 *
 * @param model - what {@link portableModel} left
 * @param locale - the language of descriptions
 */
export function toOssie(
  { counts, ratios }: Pick<PortableModel, "counts" | "ratios">,
  locale: Locale = "en",
): OssieDocument {
  const byId = new Map(counts.map((count) => [count.id, count]));
  const metric = (of: PortableCount | PortableRatio, sql: string) => {
    const data: OssieData = { id: of.id, catalogueHash, labels: of.labels };
    return {
      name: nameOf(of.id),
      description: textIn(of.labels, locale),
      expression: ansi(sql),
      custom_extensions: [{ vendor_name: "IPMS" as const, data: JSON.stringify(data) }],
    };
  };
  const shares = ratios.flatMap((ratio) => {
    const sql = shareOf(byId.get(ratio.numerator), byId.get(ratio.denominator));
    return sql === undefined ? [] : [metric(ratio, sql)];
  });
  const timeFields = [...new Set(counts.map(({ timeField }) => timeField))];
  const datasets = timeFields.map((timeField) => {
    const columns = dateColumns(counts.filter((count) => count.timeField === timeField));
    return {
      name: datasetOf(timeField),
      source: "ipms_projects",
      primary_key: ["project_id"],
      description: textIn(preparedTable, locale),
      fields: ["project_id", ...columns].map((name) => ({
        name,
        expression: ansi(name),
        dimension: { is_time: name === columnOf(timeField) },
      })),
    };
  });
  const metrics = [...counts.map((count) => metric(count, counted(count))), ...shares];
  const model = { name: "ipms", description: `IPMS ${catalogueHash}`, datasets, metrics };
  return { version: "0.1.1", semantic_model: counts.length === 0 ? [] : [model] };
}

/**
 * Reads back what {@link toOssie} wrote.
 *
 * @returns `undefined` where something in it was changed into what this library does not say
 */
export function fromOssie(
  document: OssieDocument,
): Pick<PortableModel, "counts" | "ratios"> | undefined {
  const models = document.semantic_model;
  const timeFields = models.flatMap(({ datasets }) =>
    datasets.flatMap(({ fields }) => fields.filter(({ dimension }) => dimension.is_time)),
  );
  const metrics = models
    .flatMap((model) => model.metrics)
    .map(({ expression, custom_extensions: own }) => ({
      sql: expression.dialects[0]?.expression ?? "",
      data: JSON.parse(own[0]?.data ?? "{}") as OssieData,
    }));
  const counts: PortableCount[] = [];
  const ratios: PortableRatio[] = [];
  for (const {
    sql,
    data: { id, labels },
  } of metrics) {
    const count = timeFields
      .map(({ name }) => countIn(sql, fieldOf(name)))
      .find((each) => each !== undefined);
    const [part, whole] = ["numerator", "denominator"].map((end) =>
      counts.find((each) => each.id === `${id}-${end}`),
    );
    if (count !== undefined) counts.push({ id, labels, ...count });
    else if (part === undefined || whole === undefined || sql !== shareOf(part, whole))
      return undefined;
    else ratios.push({ id, labels, numerator: part.id, denominator: whole.id });
  }
  return { counts, ratios };
}

function countIn(
  sql: string,
  timeField: string,
): Pick<PortableCount, "timeField" | "reached"> | undefined {
  const [, inner = ""] = /^COUNT\(DISTINCT (.*)\)$/.exec(sql) ?? [];
  const reached = milestoneIn(inner, datasetOf(timeField));
  if (reached === null) return undefined;
  return reached === undefined ? { timeField } : { timeField, reached };
}

function counted({ reached, timeField }: PortableCount): string {
  return `COUNT(DISTINCT ${countedId(reached, datasetOf(timeField))})`;
}

function shareOf(
  part: PortableCount | undefined,
  whole: PortableCount | undefined,
): string | undefined {
  if (part === undefined || whole === undefined) return undefined;
  return `${counted(part)} / NULLIF(${counted(whole)}, 0)`;
}

function datasetOf(timeField: string): string {
  return `projects_by_${columnOf(timeField)}`;
}

function ansi(expression: string): OssieExpression {
  return { dialects: [{ dialect: "ANSI_SQL", expression }] };
}
