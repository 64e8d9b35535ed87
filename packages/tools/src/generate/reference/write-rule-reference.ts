import { writeGenerated } from "../../write-generated.js";
import type { RuleUnit } from "../rule-files.js";
import { folders, page, penFor, section } from "./context.js";
import { rulePage } from "./rule-page.js";
import { categoryNames, sayRule } from "./rule-words.js";

/** Writes the page of every rule, with an index by category, per language. */
export function writeRuleReference(units: readonly RuleUnit[]): void {
  const unnamed = units.find(({ category }) => !Object.hasOwn(categoryNames, category));
  if (unnamed !== undefined) {
    throw new Error(`the folder of ${unnamed.path} has no name in rule-words.ts`);
  }
  for (const [folder, locale] of Object.entries(folders)) {
    const pen = penFor(locale);
    const root = `docs/reference/${folder}/rules`;
    for (const unit of units) writeGenerated(`${root}/${unit.id}.md`, rulePage(pen, unit));
    const chapters = Object.entries(categoryNames).map(([category, name]) => {
      const own = units.filter((unit) => unit.category === category);
      const lines = own.map(
        ({ id, rule }) =>
          `- [${pen.text(rule.labels)}](${id}.md) \`${id}\` · ${sayRule(rule.severity, locale)}`,
      );
      return own.length === 0 ? "" : section(pen.text(name), lines.join("\n"));
    });
    writeGenerated(
      `${root}/README.md`,
      page(`# ${sayRule("rules", locale)}`, sayRule("introduction", locale), ...chapters),
    );
  }
}
