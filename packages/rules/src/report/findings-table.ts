import type { Locale } from "@ipms/core";
import type { Finding } from "../finding.js";
import { findingParts } from "./finding-parts.js";
import { markdownTable } from "./markdown-table.js";

/** Findings as a Markdown table. */
export function findingsTable(findings: readonly Finding[], locale: Locale): string {
  return markdownTable(
    columns,
    findings.map((finding) => {
      const { place, record, field, message } = findingParts(finding, locale);
      return [place, record, field, message];
    }),
    locale,
  );
}

const columns = [
  { title: { en: "Place", "zh-Hans": "位置" } },
  { title: { en: "Record", "zh-Hans": "记录" } },
  { title: { en: "Field", "zh-Hans": "字段" } },
  { title: { en: "What is wrong", "zh-Hans": "问题" } },
];
