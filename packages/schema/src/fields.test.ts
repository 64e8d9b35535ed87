import { codeLists } from "@ipms/codelists";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import publishedFields from "../artifacts/fields.json" with { type: "json" };
import { fieldSchemas, fieldsOf, valueSchema } from "./fields.js";
import { type TableName, tableNames, tables } from "./tables.js";

const milestones =
  "negotiated signed registered approved landed started completed commissioned fullCapacity aboveScale suspended resumed terminated".split(
    " ",
  );

/** The names of the standard, section 5, typed from its text. */
const standard: Readonly<Record<TableName, string>> = {
  projects: [
    "projectId otherProjectCodes name registeredName division park site",
    "investorName investorCreditCode investorType originCountry originDivision top500List top500Year top500Relation returningEntrepreneur returningEvidence localCompanyName localCompanyCreditCode",
    "contractType signingEvent investmentForm expansionOf packageOf relocatedFrom",
    "industry industryChain",
    "totalInvestment fixedAssetInvestment externalInvestment foreignInvestment phaseOneInvestment expectedAnnualOutput expectedAnnualTax",
    "landAreaMu landAreaSquareMetres landDeliveredOn plannedJobs createdJobs",
    ...milestones.map((milestone) => `${milestone}On`),
    "plannedStartOn plannedCompletionOn plannedCommissioningOn",
    ...milestones.map((milestone) => `${milestone}RecordedOn`),
    "startKind commissioningKind",
    "reportedStage terminationReason carryOver responsibleUnit responsibleLeader remarks recordedOn",
  ].join(" "),
  signings: "projectId signedOn contractType signingEvent committed",
  fundReceipts:
    "receiptId projectId receivedOn received originCountry originDivision originScope form carryOver evidenceKind evidenceReference recordedOn",
  fundBalances: "projectId balanceOn cumulative",
  attributions: "projectId unit share",
  evidence: "projectId milestone kind reference evidencedOn",
  targets: "targetId issuer division metric period kind valueKind value currency",
  targetPlans: "targetId through cumulativeValue",
  exchangeRates: "fromCurrency toCurrency period policy rate source",
  calendars: "date working source",
};

describe.each(tableNames)("the table %s", (table) => {
  it("has the standard's fields, in the standard's order", () => {
    expect(fieldsOf(table).map(({ field }) => field)).toEqual(standard[table].split(" "));
  });

  it("publishes them", () => {
    const published = publishedFields.filter((field) => field.table === table);
    expect(published.map(({ field }) => field)).toEqual(standard[table].split(" "));
  });

  it.each(["en", "zh-Hans"] as const)("labels and describes every field in %s, once", (locale) => {
    const labels = fieldsOf(table).map((field) => field.labels[locale]);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { labels: label, description } of fieldsOf(table)) {
      expect(/\p{Script=Han}/u.test(label[locale])).toBe(locale === "zh-Hans");
      expect(description[locale]).toMatch(locale === "en" ? /\.$|…$/ : /。$/);
    }
  });

  it("takes any code of an open list, and the codes of a closed list only", () => {
    for (const { meta, schema } of fieldSchemas(table)) {
      const id = meta["x-codelist"];
      if (id === undefined) continue;
      const list = codeLists[id as keyof typeof codeLists];
      expect(valueSchema(schema) instanceof z.ZodEnum).toBe(!list.open);
      for (const code of Object.keys(list.codes)) expect(schema.safeParse(code).success).toBe(true);
    }
  });

  it("has a key and references among its fields", () => {
    const { key, references } = tables[table];
    const names = standard[table].split(" ");
    expect(names).toEqual(expect.arrayContaining([...key, ...Object.keys(references)]));
    for (const target of Object.values<{ table: TableName; field: string }>(references)) {
      expect(tables[target.table].key).toEqual([target.field]);
    }
  });
});

it("requires ids, names and the dates and currencies that stand for an id", () => {
  const required = tableNames.flatMap((table) =>
    fieldsOf(table).flatMap((field) => (field.required ? [`${table}.${field.field}`] : [])),
  );
  expect(required).toEqual([
    "projects.projectId",
    "projects.name",
    "signings.projectId",
    "fundReceipts.receiptId",
    "fundReceipts.projectId",
    "fundBalances.projectId",
    "attributions.projectId",
    "evidence.projectId",
    "targets.targetId",
    "targetPlans.targetId",
    "exchangeRates.fromCurrency",
    "exchangeRates.toCurrency",
    "calendars.date",
  ]);
});
