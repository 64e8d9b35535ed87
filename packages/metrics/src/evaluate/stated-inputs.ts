import type { MetricData, StatedInput } from "@ipms/core";

/** The inputs of a definition that a question states, by name. */
export function statedInputs({ inputs }: MetricData): Readonly<Record<string, StatedInput>> {
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([name, input]) =>
      input.type === "stated" ? [[name, input] as const] : [],
    ),
  );
}
