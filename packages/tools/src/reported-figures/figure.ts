import type { Text } from "@ipms/core";

/** One figure that a public source printed, and how the library arrives at it. */
export type ReportedFigure = {
  /** The line of the collection that this figure comes from; permanent. */
  readonly n: number;
  /** Whom it is about, as the source writes it. */
  readonly place: string;
  /** What the figure is, in our words. */
  readonly name: Text;
  /** The figure as printed. */
  readonly printed: string;
} & (
  | {
      /** The library arrives at the figure. */
      readonly status: "tested";
      /** What is computed or read, and must agree; at least one. */
      readonly tests: readonly FigureTest[];
    }
  | {
      /** No program can arrive at the figure. */
      readonly status: "not-expressible";
      /** Why not. */
      readonly reason: Text;
    }
);

/** One thing that the library does with a printed figure, and what it must answer. */
export type FigureTest =
  | {
      /** Reads the figure with the precision its wording has. */
      readonly kind: "reads";
      /** The value, scale word included; per cent as printed. */
      readonly value: string;
      /** What the word beside it says; none for a bare figure. */
      readonly qualifier?: string;
      /** The numeral in the printed text, where it stands in other words (第九个 as 九个). */
      readonly text?: string;
    }
  | {
      /** Recomputes a figure from printed inputs. */
      readonly kind: "reconciles";
      /** The figure, as printed or as it follows from others. */
      readonly stated: string;
      /** The formula over the names of `given`. */
      readonly formula: string;
      /** The printed inputs. */
      readonly given: Readonly<Record<string, string>>;
      /** The verdict. */
      readonly verdict: string;
    }
  | {
      /** Calculates a metric from given numbers. */
      readonly kind: "calculates";
      /** The metric's id. */
      readonly metric: string;
      /** Inputs: whole numbers, or amounts such as 324亿元. */
      readonly given: Readonly<Record<string, string>>;
      /** What the figure reads in English. */
      readonly shown: string;
    }
  | {
      /** Finds the base that a value and its growth came from. */
      readonly kind: "prior-base";
      /** The value as printed. */
      readonly current: string;
      /** Its growth as printed. */
      readonly growth: string;
      /** The only whole number that fits, or the base at the printed precision. */
      readonly base: string;
      /** The absolute change, for counts. */
      readonly change?: string;
    }
  | {
      /** Reads a day, month or year. */
      readonly kind: "period";
      /** In canonical form; a single day as `2022-06-18`. */
      readonly canonical: string;
      /** The date in the printed text, where more stands around it. */
      readonly text?: string;
      /** The year that the text leaves out. */
      readonly year?: number;
    }
  | {
      /** Refuses to read a figure whose meaning is not certain. */
      readonly kind: "unreadable";
      /** The problem. */
      readonly problem: string;
    }
  | {
      /** The days between two dates, one of which is known to the month only. */
      readonly kind: "days-between";
      /** The earlier date. */
      readonly from: string;
      /** The later date. */
      readonly to: string;
      /** The fewest days it can have been. */
      readonly low: number;
      /** The most days it can have been. */
      readonly high: number;
    }
  | {
      /** Whether a project was commissioned within a window after its signing. */
      readonly kind: "within-days";
      /** The earlier date. */
      readonly from: string;
      /** The later date. */
      readonly to: string;
      /** ISO 8601. */
      readonly window: string;
      /** Whether it holds for every day, for none, or for some of the days that the dates may mean. */
      readonly holds: "true" | "false" | "undecided";
    }
  | {
      /** Refuses the sum of amounts whose projects overlap. */
      readonly kind: "overlaps";
    };
