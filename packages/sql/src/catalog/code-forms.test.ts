import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { codeForm } from "./code-forms.js";

const folder = new URL("../../../schema/artifacts/json-schema/", import.meta.url);

interface Alternative {
  readonly enum?: readonly string[];
  readonly pattern?: string;
}

/** What the published JSON Schemas say of every code. */
const published = readdirSync(folder)
  .filter((name) => name.endsWith(".input.schema.json") && !name.startsWith("ledger."))
  .flatMap((name) => {
    const table = name.split(".")[0] ?? "";
    const schema = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    return Object.entries<Alternative & { anyOf?: Alternative[]; "x-kind": string }>(
      schema.properties,
    )
      .filter(([, field]) => field["x-kind"] === "code")
      .map(([field, { anyOf = [], ...own }]) => {
        const form = [own, ...anyOf].find((one) => one.enum ?? one.pattern);
        return [table, field, form?.enum?.join("|") ?? form?.pattern?.slice(1, -1)] as const;
      });
  });

describe("the forms of codes are those of the published schemas", () => {
  it.each(published)("%s.%s", (table, field, form) => {
    expect(codeForm(table, field)).toBe(form);
  });

  it("for more than a few", () => {
    expect(published.filter(([, , form]) => form !== undefined).length).toBeGreaterThan(15);
  });
});
