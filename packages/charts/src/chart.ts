import type { EChartsCoreOption } from "echarts/core";

/** The kinds of chart. */
export type ChartId = "funnel" | "monthly-series" | "survival" | "target" | "ranking";

/** What every chart says, whether it could be drawn or not. All texts are in one language. */
interface ChartHead {
  /** Which chart it is. */
  readonly id: ChartId;
  /** What it shows. */
  readonly title: string;
  /** What stands beneath it: the definition, what it covers, and the as-of date. */
  readonly notes: readonly string[];
}

/** A chart that was drawn from figures. */
export interface DrawnChart extends ChartHead {
  /** Tells charts apart. */
  readonly status: "drawn";
  /** The same numbers as text: who cannot see the picture reads these. */
  readonly table: {
    /** The columns' titles. */
    readonly head: readonly string[];
    /** The cells, as they are shown. */
    readonly rows: readonly (readonly string[])[];
  };
  /** How high it is, in pixels at a width of 720. */
  readonly height: number;
  /** What Apache ECharts draws. */
  readonly option: EChartsCoreOption;
}

/** A chart that cannot be drawn. */
export interface RefusedChart extends ChartHead {
  /** Tells charts apart. */
  readonly status: "refused";
  /** Why not. */
  readonly reason: string;
}

/** A chart, or why there is none. */
export type Chart = DrawnChart | RefusedChart;
