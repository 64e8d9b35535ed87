import { codeLists } from "@ipms/codelists";
import type { CodesParameter, MetricData } from "@ipms/core";
import { describe, expect, it } from "vitest";
import { evaluate } from "../evaluate/evaluate.js";
import { ledgerOf } from "../evaluate/ledger-of.js";
import { metrics } from "../generated/registry.js";
import { startRate } from "../progress/start-rate.js";
import { applyProfile } from "../profile/apply-profile.js";
import { ezhouLicenceAsStart } from "./ezhou-licence-as-start.js";
import { fujianEquipmentAsStart } from "./fujian-equipment-as-start.js";
import { profiles } from "./profiles.js";

const known: Readonly<Record<string, MetricData>> = metrics;

describe.each(Object.values(profiles))("the profile $id", (profile) => {
  it("passes through JSON unharmed and says where it comes from", () => {
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
    expect(profile.id === "default" || (profile.sources ?? []).length > 0).toBe(true);
  });

  it("gives parameters that exist, with options and codes that exist", () => {
    for (const [id, given] of Object.entries(profile.parameters ?? {})) {
      for (const [name, value] of Object.entries(given)) {
        const parameter = known[id]?.parameters?.[name];
        const allowed =
          parameter === undefined
            ? []
            : "codes" in parameter
              ? codesOf(parameter)
              : "options" in parameter
                ? Object.keys(parameter.options)
                : [parameter.default];
        expect(allowed).toEqual(expect.arrayContaining([value].flat()));
      }
    }
  });

  it("asks for kinds of evidence that exist", () => {
    const kinds = Object.keys(codeLists["evidence-kinds"].codes);
    const asked = (profile.requiredEvidence ?? []).flatMap(({ anyOf }) => anyOf);
    expect(asked.filter((kind) => !kinds.includes(kind))).toEqual([]);
  });
});

describe("what counts as a start", () => {
  const project = (startKind: string, number: number) => ({
    projectId: `P-${number}`,
    name: "项目",
    contractType: "formal-contract",
    signedOn: "2023-02-01",
    startedOn: "2023-03-01",
    startKind,
    completedOn: null,
    commissionedOn: null,
  });
  const kinds = ["construction", "equipment", "licence", "opening"];
  const { ledger } = ledgerOf({ projects: kinds.map((kind, at) => project(kind, at)) });
  const question = { period: "2023", asOf: "2023-12-31" };

  it("differs by place: all four in Ezhou, two of four in Fujian", () => {
    const rate = (profile: typeof ezhouLicenceAsStart) => {
      const asked = applyProfile(profile, "start-rate", question);
      const result = evaluate(startRate, ledger, asked);
      return "rounded" in result ? result.rounded.text : undefined;
    };
    expect(rate(ezhouLicenceAsStart)).toBe("100.0");
    expect(rate(fujianEquipmentAsStart)).toBe("50.0");
  });
});

function codesOf({ codes }: CodesParameter): readonly string[] {
  const lists: Readonly<Record<string, { codes: object }>> = codeLists;
  return Object.keys(lists[codes]?.codes ?? {});
}
