import { existsSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { call, textOf } from "../../testing.js";

/** What the suite of ledgers says of each of its cases. */
interface Manifest {
  readonly cases: readonly { readonly id: string; readonly files: readonly string[] }[];
}

const suite = new URL("../../../files/conformance/", import.meta.url);
const { cases } = JSON.parse(readFileSync(new URL("manifest.json", suite), "utf8")) as Manifest;
const schemaUrl = new URL("../../schemas/import-report.schema.json", import.meta.url);
const schema = JSON.parse(readFileSync(schemaUrl, "utf8")) as object;
const options = { strict: true, strictRequired: false, allowUnionTypes: true };
const validate = new Ajv2020(options).compile(schema);

it.each(cases.map(({ id, files }) => [id, files] as const))(
  "reports as its schema says: %s",
  async (id, files) => {
    const bytesOf = (name: string) => readFileSync(new URL(`cases/${id}/${name}`, suite));
    const mapped = existsSync(new URL(`cases/${id}/mapping.json`, suite));
    const names = mapped ? [...files, "mapping.json"] : files;
    const held = Object.fromEntries(names.map((name) => [name, bytesOf(name)]));
    const mapping = mapped ? ["--mapping", "mapping.json"] : [];
    const argv = ["convert", ...files, ...mapping, "--despite-problems"];
    const { written } = await call([...argv, "-o", "a.json", "--report", "report.json"], held);
    const report = JSON.parse(textOf(written["report.json"])) as object;
    validate(report);
    expect(validate.errors).toBe(null);
    expect(validate({ ...report, more: 1 })).toBe(false);
  },
);
