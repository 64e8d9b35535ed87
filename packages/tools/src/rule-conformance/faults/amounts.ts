import { tableNames } from "@ipms/schema";
import { type Fault, inProject, setProject } from "../fault.js";
import type { Host } from "../scene.js";
import { amountOf, times } from "../row-values.js";
import type { Row } from "../world/story.js";

const isDomestic = ({ row }: Host): boolean => row["foreignInvestment"] === undefined;

/** A project of which hardly anything is known but what it costs. */
function bareProject(projectId: string, amount: string): Row {
  return {
    projectId,
    name: `机床装配项目${projectId}`,
    totalInvestment: { amount, currency: "CNY" },
  };
}

/** A part of the total that is ten thousand times too large. */
function slipped(field: string, rule: string, title: Fault["title"]): Fault {
  return {
    id: `unit-slipped-in-${rule.replace(/^project-|-not-above-total-investment$/g, "")}`,
    title,
    plant(scene) {
      const { id, row } = scene.host((host) => host.row[field] !== undefined);
      return {
        changes: [setProject(id, { [field]: times(row[field], 10_000) })],
        findings: [inProject(rule, id, field)],
      };
    },
  };
}

/** Faults that show in one amount, or in one project. */
export const amountFaults: readonly Fault[] = [
  {
    id: "zero-for-unknown",
    title: { en: "Zero entered for an unknown amount", "zh-Hans": "金额未知却填了零" },
    plant(scene) {
      const { id, row } = scene.host(({ row: { fixedAssetInvestment } }) => !!fixedAssetInvestment);
      return {
        changes: [setProject(id, { fixedAssetInvestment: times(row["fixedAssetInvestment"], 0) })],
        findings: [inProject("project-amounts-positive", id, "fixedAssetInvestment")],
      };
    },
  },
  {
    id: "jobs-of-the-whole-group",
    title: {
      en: "The employees of the whole group entered for one project",
      "zh-Hans": "把集团全部员工填为项目用工",
    },
    plant(scene) {
      const { id, row } = scene.host(({ row: { createdJobs } }) => createdJobs !== undefined);
      return {
        changes: [setProject(id, { createdJobs: Number(row["plannedJobs"]) * 12 })],
        findings: [inProject("project-created-jobs-plausible", id, "createdJobs")],
      };
    },
  },
  {
    id: "unit-slipped-in-output",
    title: {
      en: "Expected output ten thousand times too large",
      "zh-Hans": "预计产值错位，放大一万倍",
    },
    plant(scene) {
      const { id, row } = scene.host();
      return {
        changes: [
          setProject(id, { expectedAnnualOutput: times(row["expectedAnnualOutput"], 10_000) }),
        ],
        findings: [inProject("project-expected-output-plausible", id, "expectedAnnualOutput")],
      };
    },
  },
  {
    id: "tax-as-large-as-output",
    title: { en: "Expected output entered as tax too", "zh-Hans": "把预计产值又填为预计税收" },
    plant(scene) {
      const { id, row } = scene.host();
      return {
        changes: [setProject(id, { expectedAnnualTax: row["expectedAnnualOutput"] })],
        findings: [inProject("project-expected-tax-below-output", id, "expectedAnnualTax")],
      };
    },
  },
  slipped("externalInvestment", "project-external-investment-not-above-total-investment", {
    en: "External investment ten thousand times too large",
    "zh-Hans": "合同引资额错位，放大一万倍",
  }),
  slipped("fixedAssetInvestment", "project-fixed-assets-not-above-total-investment", {
    en: "Fixed-asset investment ten thousand times too large",
    "zh-Hans": "固定资产投资错位，放大一万倍",
  }),
  slipped("foreignInvestment", "project-foreign-investment-not-above-total-investment", {
    en: "Foreign investment ten thousand times too large",
    "zh-Hans": "合同外资额错位，放大一万倍",
  }),
  slipped("phaseOneInvestment", "project-phase-one-not-above-total-investment", {
    en: "Phase-one investment ten thousand times too large",
    "zh-Hans": "一期投资错位，放大一万倍",
  }),
  {
    id: "unit-slipped-in-total-investment",
    title: {
      en: "Total investment ten thousand times too large",
      "zh-Hans": "总投资错位，放大一万倍",
    },
    plant(scene) {
      const { id, row } = scene.host((host) => {
        const amount = amountOf(host.row["totalInvestment"]);
        const isUsual = amount > 5e7 && amount < 3e8 && isDomestic(host);
        return isUsual && host.row["landAreaMu"] === undefined;
      });
      return {
        changes: [setProject(id, { totalInvestment: times(row["totalInvestment"], 10_000) })],
        findings: [inProject("project-total-investment-in-scale", id, "totalInvestment")],
      };
    },
  },
  {
    id: "unit-slipped-down-in-total-investment",
    title: {
      en: "Total investment ten thousand times too small",
      "zh-Hans": "总投资错位，缩小一万倍",
    },
    plant: () => ({
      changes: [{ table: "projects", add: bareProject("2024-900001", "12000") }],
      findings: [
        inProject("project-total-investment-not-below-scale", "2024-900001", "totalInvestment"),
      ],
    }),
  },
  {
    id: "unit-slipped-in-a-small-ledger",
    title: {
      en: "Total investment ten thousand times too large, and nothing to compare it with",
      "zh-Hans": "总投资错位，放大一万倍，且没有可比项目",
    },
    alone: true,
    plant: () => ({
      changes: [
        ...tableNames.map((table) => ({ table, remove: {} })),
        { table: "projects", add: bareProject("2024-900002", "1200000000000") },
      ],
      findings: [inProject("project-total-investment-plausible", "2024-900002", "totalInvestment")],
    }),
  },
];
