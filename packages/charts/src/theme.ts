/** Colours that stay apart for people who confuse red and green, on white and in print. */
export const colours = {
  /** What the chart is about. */
  main: "#1f5fa8",
  /** What it is compared with. */
  other: "#b3c1d3",
  /** What is to be reached. */
  goal: "#c8641b",
  /** A range around a value. */
  range: "#d5e2f1",
  /** Writing. */
  ink: "#1d2129",
  /** Writing beside the matter. */
  soft: "#5a6270",
  /** Lines of a grid. */
  line: "#dcdfe4",
  /** Neighbours in a row that belong together. */
  steps: ["#1f5fa8", "#3f7fc0", "#6a9fd2", "#9abfe2"],
} as const;

/** Fonts that have Chinese, as systems name them; without quotation marks, for attributes too. */
export const fonts =
  "PingFang SC, Microsoft YaHei, Noto Sans CJK SC, Source Han Sans SC, system-ui, sans-serif";

/** The width at which charts are laid out, in pixels. */
export const chartWidth = 720;
