import type { MetricInput, RefusalReason, Source, Text } from "@ipms/core";

/** One worked example of a metric: what goes in, and what must come out. Run as a test. */
export interface MetricExample<Names extends string = string, Value = string | number> {
  /** A value for every input: a plain number, `"145.2亿元"` for money, or a list of durations. */
  readonly given: Readonly<Record<Names, Value>>;
  /** What the figure reads in each language. */
  readonly shown?: { readonly digits: number; readonly en: string; readonly "zh-Hans": string };
  /** The reason of refusal, where the figure is refused. */
  readonly refused?: RefusalReason;
  /** Where these numbers were published, if they were. */
  readonly source?: string;
}

/**
 * What people need to know of a definition and programs do not: it stands in the definition's file,
 * goes into the artefact and the reference pages, and no bundle carries it.
 */
export interface Documentation {
  /** What the definition means, in whole sentences. */
  readonly definition: Text;
  /** How else the word is used, and what the figure must not be taken for. */
  readonly caution?: Text;
  /** Where the definition comes from. */
  readonly sources: readonly Source[];
}

/** What durations are given as; nothing for inputs of other types. */
export type ExampleList<Input extends MetricInput> = [
  Extract<Input, { readonly type: "duration" }>,
] extends [never]
  ? never
  : readonly number[];

/** The {@link Documentation} of a metric, with its worked examples. */
export interface MetricDocumentation<
  Metric extends { readonly inputs: Record<string, MetricInput> },
> extends Documentation {
  /** At least one figure that is given and one that is refused. */
  readonly examples: readonly MetricExample<
    Extract<keyof Metric["inputs"], string>,
    string | number | ExampleList<Metric["inputs"][keyof Metric["inputs"]]>
  >[];
}
