import { listCodes } from "@ipms/codelists";
import type { CodeList } from "@ipms/core";
import { page, type Pen, section, sourceList, markdownTable } from "./context.js";

/** The reference page of a code list. */
export function codelistPage(pen: Pen, list: CodeList): string {
  const rows = listCodes(list).flatMap((code) => {
    const entry = list.codes[code];
    if (entry === undefined) return [];
    const meaning = entry.definition === undefined ? "" : pen.text(entry.definition);
    return [
      [`\`${code}\``, pen.text(entry.labels), meaning, entry.synonyms.join(pen.say("separator"))],
    ];
  });
  return page(
    `# ${pen.text(list.labels)}`,
    `\`${list.id}\` · ${pen.say("version", { version: String(list.version) })}`,
    pen.text(list.definition),
    pen.say(list.open ? "openList" : "closedList"),
    markdownTable(
      [pen.say("code"), pen.say("label"), pen.say("meaning"), pen.say("synonyms")],
      rows,
    ),
    section(pen.say("sources"), sourceList(pen, list.sources)),
  );
}
