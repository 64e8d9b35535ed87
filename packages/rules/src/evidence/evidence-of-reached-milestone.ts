import {
  codeColumnOf,
  defineRule,
  type FieldNode,
  type Ledger,
  type Milestone,
  milestoneField,
  milestoneIds,
  provenBy,
  stagesClaiming,
} from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { evidenceItem, project } from "../fields/fields.js";
import { judgeRows } from "../shared/judge-rows.js";
import { readPresence, readText, rowCountOf } from "../shared/read-field.js";
import { followRows } from "../shared/rows-by.js";

const dateFieldOf = (milestone: Milestone): FieldNode<"date"> => ({
  node: "field",
  table: "projects",
  field: milestoneField(milestone),
});

const milestoneDates = /* @__PURE__ */ milestoneIds.map((milestone) => dateFieldOf(milestone));

/**
 * Evidence belongs to a milestone that was reached.
 *
 * @zh 佐证材料对应已到达的节点。
 * @category evidence
 * @since 0.1.0
 */
export const evidenceOfReachedMilestone = /* @__PURE__ */ defineRule({
  id: "evidence-of-reached-milestone",
  version: 1,
  labels: {
    en: "Evidence belongs to a milestone that was reached",
    "zh-Hans": "佐证材料对应已到达的节点",
  },
  message: {
    en: "evidence is on file, but the project has no date for the milestone {milestone}",
    "zh-Hans": "佐证材料已存档，项目却没有填写“{milestone}”这一节点的日期",
  },
  fix: {
    en: "Enter the date that the document proves, or file it with the milestone that it belongs to.",
    "zh-Hans": "请补填材料所证明的日期，或者改到对应的节点。",
  },
  severity: "warning",
  level: "ledger",
  table: "evidence",
  reads: [evidenceItem.milestone, evidenceItem.projectId, project.projectId],
  mayRead: [project.reportedStage, ...milestoneDates],
  memory: "keys",
  judge({ ledger }) {
    const projectOf = followRows(ledger, evidenceItem.projectId, ledger, project.projectId);
    const stageOf = readText(ledger, project.reportedStage);
    const evidence = ledger.tables.get("evidence");
    const milestones = evidence && codeColumnOf(evidence, evidenceItem.milestone.field);
    const needs = milestones?.values.map((text) => needOf(ledger, text)) ?? [];
    return judgeRows(rowCountOf(ledger, "evidence"), (row) => {
      const need = needs[milestones?.indexes[row] ?? -1];
      const target = projectOf(row);
      if (need === undefined || target === undefined) return "absent";
      const { milestone, proofs } = need;
      if (proofs.some((isDated) => isDated(target))) return "passed";
      const stage = stageOf(target);
      if (stage !== undefined && stagesClaiming(milestone).includes(stage)) return "undecided";
      return { values: { milestone } };
    });
  },
});

/** A milestone, and whether a project has one of the dates that prove it. */
function needOf(ledger: Ledger, text: string) {
  const milestone = milestoneIds.find((each) => each === text);
  if (milestone === undefined) return undefined;
  const proofs = provenBy(milestone).map((each) => readPresence(ledger, dateFieldOf(each)));
  return { milestone, proofs };
}

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A permit on file without a start in the ledger is a project that is missing from the start rate, or a document filed with the wrong project.",
    "zh-Hans": "施工许可已存档而台账没有开工日期，不是开工率漏计了项目，就是材料放错了项目。",
  },
  sources: [
    {
      title: "[磴口县招商引资审计]",
      date: "2024",
      url: "http://pucdbj.com/dkdtxx/dkbmdt/202407/t20240703_640136.html",
      note: {
        en: "The audit verified existence by registration, start and operation.",
        "zh-Hans": "审计以注册、开工、运营情况核实项目是否真实。",
      },
    },
    {
      title: "[武进区项目佐证材料清单]",
      date: "2024",
      url: "https://www.wj.gov.cn/html/czwj/2024/FAOKPMFH_0712/494995.html",
      note: {
        en: "Asks for licence, filing, construction and equipment contracts and invoices.",
        "zh-Hans": "要求提供营业执照、立项（备案）、施工合同、设备购置合同和发票。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Start and photograph", "zh-Hans": "开工且有照片" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", startedOn: "2023-05-10" }],
        evidence: [{ projectId: "P-1", milestone: "started", kind: "site-photo" }],
      },
    },
    {
      title: { en: "A permit, but no start", "zh-Hans": "有许可证没有开工日期" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", startedOn: null }],
        evidence: [{ projectId: "P-1", milestone: "started", kind: "construction-permit" }],
      },
      findings: [{ record: "P-1", field: "milestone", values: { milestone: "started" } }],
    },
    {
      title: { en: "The stage claims it", "zh-Hans": "阶段已注明开工" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", reportedStage: "started" }],
        evidence: [{ projectId: "P-1", milestone: "started", kind: "construction-permit" }],
      },
      notApplicable: "undecided",
    },
  ],
};
