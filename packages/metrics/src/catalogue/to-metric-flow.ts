import { type Locale, textIn } from "@ipms/core";
import { catalogueHash } from "../generated/catalogue-hash.js";
import type { PortableCount, PortableModel, PortableRatio } from "./portable-model.js";
import {
  columnOf,
  countedId,
  dateColumns,
  fieldOf,
  milestoneIn,
  nameOf,
  preparedTable,
} from "./prepared-table.js";

/** A project of dbt with its semantic model and metrics, as its YAML (or JSON, which is YAML) has it. */
export interface MetricFlowDocument {
  /** One semantic model, of projects. */
  readonly semantic_models: readonly {
    readonly name: string;
    readonly description: string;
    readonly model: string;
    readonly defaults: { readonly agg_time_dimension: string };
    readonly entities: readonly {
      readonly name: string;
      readonly type: "primary";
      readonly expr: string;
    }[];
    readonly dimensions: readonly {
      readonly name: string;
      readonly type: "time";
      readonly type_params: { readonly time_granularity: "day" };
    }[];
    readonly measures: readonly {
      readonly name: string;
      readonly label: string;
      readonly agg: "count_distinct";
      readonly expr: string;
      readonly agg_time_dimension: string;
      readonly config: { readonly meta: MetricFlowMeta };
    }[];
  }[];
  /** Every count and every share. */
  readonly metrics: readonly (
    | {
        readonly name: string;
        readonly label: string;
        readonly type: "simple";
        readonly type_params: { readonly measure: string };
      }
    | {
        readonly name: string;
        readonly label: string;
        readonly type: "ratio";
        readonly type_params: { readonly numerator: string; readonly denominator: string };
        readonly config: { readonly meta: MetricFlowMeta };
      }
  )[];
}

/** Where an exported definition comes from. */
export interface MetricFlowMeta {
  /** The definition's id. */
  readonly ipms: string;
  /** The hash of the catalogue. */
  readonly catalogue_hash: string;
  /** Its name in the other language of authors. */
  readonly label_zh_hans: string;
}

/**
 * What can be said of the catalogue in the semantic layer of dbt (MetricFlow), over a model of projects
 * named `ipms_projects` that is prepared as its description says.
 *
 * @zh 将目录中可无损表达的部分转换为 dbt MetricFlow 的语义模型与指标。
 * @category catalogue
 * @since 0.2.0
 *
 * @param model - what {@link portableModel} left
 * @param locale - the language of labels
 */
export function toMetricFlow(
  { counts, ratios }: Pick<PortableModel, "counts" | "ratios">,
  locale: Locale = "en",
): MetricFlowDocument {
  const meta = ({
    id,
    labels,
  }: PortableCount | PortableRatio): { readonly meta: MetricFlowMeta } => ({
    meta: { ipms: id, catalogue_hash: catalogueHash, label_zh_hans: labels["zh-Hans"] },
  });
  const label = ({ labels }: PortableCount | PortableRatio): string => textIn(labels, locale);
  const simple = counts.map((count) => ({
    name: nameOf(count.id),
    label: label(count),
    type: "simple" as const,
    type_params: { measure: measureName(count.id) },
  }));
  const shares = ratios.map((ratio) => ({
    name: nameOf(ratio.id),
    label: label(ratio),
    type: "ratio" as const,
    type_params: { numerator: nameOf(ratio.numerator), denominator: nameOf(ratio.denominator) },
    config: meta(ratio),
  }));
  const projects = {
    name: "ipms_projects",
    description: textIn(preparedTable, locale),
    model: "ref('ipms_projects')",
    defaults: { agg_time_dimension: columnOf("signedOn") },
    entities: [{ name: "project", type: "primary" as const, expr: "project_id" }],
    dimensions: dateColumns(counts).map((name) => ({
      name,
      type: "time" as const,
      type_params: { time_granularity: "day" as const },
    })),
    measures: counts.map((count) => ({
      name: measureName(count.id),
      label: label(count),
      agg: "count_distinct" as const,
      expr: countedId(count.reached),
      agg_time_dimension: columnOf(count.timeField),
      config: meta(count),
    })),
  };
  return {
    semantic_models: counts.length === 0 ? [] : [projects],
    metrics: [...simple, ...shares],
  };
}

/**
 * Reads back what {@link toMetricFlow} wrote in English.
 *
 * @returns `undefined` where something in it was changed into what this library does not say
 */
export function fromMetricFlow(
  document: MetricFlowDocument,
): Pick<PortableModel, "counts" | "ratios"> | undefined {
  const measures = document.semantic_models.flatMap((model) => model.measures);
  const counts = measures.flatMap((measure): readonly PortableCount[] => {
    const { expr, agg, agg_time_dimension: time, label, config } = measure;
    const reached = milestoneIn(expr);
    if (reached === null || agg !== "count_distinct") return [];
    const labels = { en: label, "zh-Hans": config.meta.label_zh_hans };
    const count = { id: config.meta.ipms, labels, timeField: fieldOf(time) };
    return [reached === undefined ? count : { ...count, reached }];
  });
  const known = new Map(counts.map(({ id }) => [nameOf(id), id]));
  const ratios = document.metrics.flatMap((metric): readonly PortableRatio[] => {
    if (metric.type !== "ratio") return [];
    const { config, label, type_params: parts } = metric;
    const [numerator, denominator] = [known.get(parts.numerator), known.get(parts.denominator)];
    if (numerator === undefined || denominator === undefined) return [];
    const labels = { en: label, "zh-Hans": config.meta.label_zh_hans };
    return [{ id: config.meta.ipms, labels, numerator, denominator }];
  });
  const shares = document.metrics.filter(({ type }) => type === "ratio");
  const complete = counts.length === measures.length && ratios.length === shares.length;
  return complete ? { counts, ratios } : undefined;
}

function measureName(id: string): string {
  return `${nameOf(id)}_measure`;
}
