import { dayText } from "@ipms/core";
import { yongzhouFunds } from "./yongzhou-funds.js";
import { yongzhouProjects, type SampleProject } from "./yongzhou-projects.js";
import { syntheticRemark } from "./places.js";
import { money, type Row, type SampleLedger } from "./rows.js";

/**
 * The first half of 2022 in Yongzhou, made up so that the published figures come out exactly: 176
 * chain projects, 106 of them by returning entrepreneurs, 74 started, 46 commissioned, 32.4 billion
 * yuan of total investment and 14.52 billion yuan in place.
 */
export function yongzhouLedger(): SampleLedger {
  const projects = yongzhouProjects();
  return {
    name: "yongzhou-2022-h1",
    head: {
      standardVersion: "1.0",
      reportingDivision: "431100",
      asOf: "2022-06-30",
      cutOn: "2022-06-30",
    },
    tables: { projects: projects.map(projectRow), fundReceipts: yongzhouFunds(projects) },
  };
}

function projectRow(project: SampleProject): Row {
  const { county, chain, industry, number, milestones } = project;
  const day = (value: number | undefined) => (value === undefined ? undefined : dayText(value));
  return {
    projectId: project.projectId,
    name: `示例${industry.product}项目${number}`,
    division: county.division,
    park: project.inPark ? `${county.name}示例产业园` : undefined,
    investorName: `示例企业${number}`,
    investorType: "private",
    originCountry: "CN",
    originDivision: project.origin,
    returningEntrepreneur: String(project.returning),
    returningEvidence: project.returning ? "返乡投资声明（虚构）" : undefined,
    localCompanyName: milestones.started === undefined ? undefined : `示例项目公司${number}`,
    contractType: project.framework ? "framework" : "formal-contract",
    signingEvent: project.atEvent ? "示例产业推介会" : "日常签约",
    investmentForm: "new",
    industry: industry.code,
    industryChain: chain.name,
    ...money("totalInvestment", project.totalInvestment),
    ...money("fixedAssetInvestment", project.fixedAssetInvestment),
    landAreaMu: project.landAreaMu === undefined ? undefined : String(project.landAreaMu),
    plannedJobs: String(project.plannedJobs),
    signedOn: project.monthOnly
      ? dayText(milestones.signed).slice(0, 7)
      : dayText(milestones.signed),
    registeredOn: day(milestones.registered),
    startedOn: project.monthOnly ? day(milestones.started)?.slice(0, 7) : day(milestones.started),
    completedOn: day(milestones.completed),
    commissionedOn: day(milestones.commissioned),
    plannedStartOn: day(milestones.plannedStart),
    plannedCommissioningOn: day(milestones.plannedCommissioning),
    startKind: project.startKind,
    commissioningKind: project.commissioningKind,
    reportedStage: stageOf(project),
    carryOver: "false",
    responsibleUnit: `${county.name}示例招商专班`,
    remarks: syntheticRemark,
  };
}

function stageOf({ milestones }: SampleProject): string {
  if (milestones.commissioned !== undefined) return "commissioned";
  return milestones.started === undefined ? "signed" : "started";
}
