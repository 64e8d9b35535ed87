import { styleText } from "node:util";
import type { Severity } from "@ipms/core";
import { type ReportLine, reportLines } from "@ipms/rules";
import { paragraph } from "../terminal/wrap.js";
import type { ValidationForm } from "./validation-form.js";

/** A report for people at a terminal. */
export const textForm: ValidationForm = (report, { locale, width, coloured, failOn, listed }) => {
  const lines = reportLines(report, {
    locale,
    failOn,
    ...(listed === undefined ? {} : { listed }),
  });
  return linesText(lines, width, coloured);
};

/**
 * The lines of a report, broken to the width of a terminal.
 *
 * @param lines - the lines
 * @param width - how wide they may be
 * @param coloured - whether a terminal shows them
 */
export function* linesText(
  lines: readonly ReportLine[],
  width: number,
  coloured: boolean,
): Generator<string> {
  for (const [at, line] of lines.entries()) {
    const stands = at > 0 && line.indent === 0 && line.kind !== "fact";
    const indent = "  ".repeat(line.indent);
    const text = paragraph(line.text, width, indent, `${indent}  `);
    yield `${stands ? "\n" : ""}${coloured ? inColour(line, text) : text}`;
  }
}

function inColour({ kind, severity, verdict }: ReportLine, text: string): string {
  const style = styleOf(kind, severity, verdict);
  // The caller knows whether there is a terminal; the stream that Node would ask need not be it.
  return style === undefined ? text : styleText(style, text, { validateStream: false });
}

type Style = Parameters<typeof styleText>[0];

function styleOf(
  kind: ReportLine["kind"],
  severity: Severity | undefined,
  verdict: ReportLine["verdict"],
): Style | undefined {
  if (kind === "verdict") return ["bold", verdict === "passed" ? "green" : "red"];
  if (kind === "fault") return ["bold", "red"];
  if (kind === "heading") return "bold";
  if (kind === "rule" && severity !== undefined) return ["bold", colours[severity]];
  return kind === "hint" || kind === "more" ? "dim" : undefined;
}

const colours = { error: "red", warning: "yellow", notice: "cyan" } as const satisfies Record<
  Severity,
  Style
>;
