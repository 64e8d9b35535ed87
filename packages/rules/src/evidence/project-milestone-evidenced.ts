import {
  absent,
  codeColumnOf,
  defineRule,
  type FieldNode,
  type Ledger,
  type Milestone,
  milestoneField,
  milestoneIds,
  type RequiredEvidence,
} from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { evidenceItem, project } from "../fields/fields.js";
import { dayOfText } from "../shared/days.js";
import { evidenceChain } from "../shared/evidence-chain.js";
import { judgeFields } from "../shared/judge-rows.js";
import { dateColumn, rowCountOf, shownAt } from "../shared/read-field.js";
import { followRows } from "../shared/rows-by.js";

const dateFieldOf = (milestone: Milestone): FieldNode<"date"> => ({
  node: "field",
  table: "projects",
  field: milestoneField(milestone),
});

const milestoneDates = /* @__PURE__ */ milestoneIds.map((milestone) => dateFieldOf(milestone));

/**
 * A milestone that was reached has its evidence.
 *
 * @zh 已到达的节点有规定的佐证材料。
 * @category evidence
 * @since 0.1.0
 */
export const projectMilestoneEvidenced = /* @__PURE__ */ defineRule({
  id: "project-milestone-evidenced",
  version: 1,
  labels: {
    en: "A milestone that was reached has its evidence",
    "zh-Hans": "已到达的节点有规定的佐证材料",
  },
  message: {
    en: "reached on {date}, but none of the required evidence is on file: {kinds}",
    "zh-Hans": "{date}已到达，但缺少规定的佐证材料（以下任一）：{kinds}",
  },
  fix: {
    en: "File one of the documents and enter it in the table of evidence; where there is none, check whether the milestone was reached at all.",
    "zh-Hans": "请补齐其中一种材料并录入佐证材料表；没有材料的，请核实该节点是否确已到达。",
  },
  severity: "warning",
  level: "ledger",
  table: "projects",
  reads: [project.projectId, evidenceItem.projectId, evidenceItem.milestone, evidenceItem.kind],
  mayRead: milestoneDates,
  memory: "keys",
  judge({ ledger, asOf: day, requiredEvidence }) {
    const required = requiredEvidence.length > 0 ? requiredEvidence : evidenceChain;
    const dates = required.map(({ milestone }) => dateFieldOf(milestone));
    const columns = dates.map((field) => dateColumn(ledger, field));
    const begins = required.map(({ from }) => dayOfText(from, -Infinity));
    const onFile = filedEvidence(ledger, required);
    const asOfDay = dayOfText(day, Infinity);
    return judgeFields(rowCountOf(ledger, "projects"), dates, (row, field, index) => {
      const needed = required[index];
      const column = columns[index];
      const first = column?.first[row] ?? absent;
      const last = column?.last[row] ?? absent;
      if (needed === undefined || first === absent) return "absent";
      const from = begins[index] ?? -Infinity;
      if (last < from || first > asOfDay) return "not-concerned";
      if (first < from || last > asOfDay) return "undecided";
      if (onFile[index]?.[row] === 1) return "passed";
      return { values: { date: shownAt(ledger, field, row) ?? "", kinds: needed.anyOf } };
    });
  },
});

/** For each need, 1 for the projects that have something of it on file. */
function filedEvidence(
  ledger: Ledger,
  required: readonly RequiredEvidence[],
): readonly Uint8Array[] {
  const projectOf = followRows(ledger, evidenceItem.projectId, ledger, project.projectId);
  const onFile = required.map(() => new Uint8Array(rowCountOf(ledger, "projects")));
  const evidence = ledger.tables.get("evidence");
  const milestones = evidence && codeColumnOf(evidence, evidenceItem.milestone.field);
  const kinds = evidence && codeColumnOf(evidence, evidenceItem.kind.field);
  if (evidence === undefined || milestones === undefined || kinds === undefined) return onFile;
  // What evidence of each milestone and kind is good for.
  const goodFor = milestones.values.map((text) =>
    kinds.values.map((kind) =>
      onFile.filter((_, index) => {
        const need = required[index];
        return need?.milestone === text && need.anyOf.includes(kind);
      }),
    ),
  );
  for (let row = 0; row < evidence.rowCount; row += 1) {
    const needs = goodFor[milestones.indexes[row] ?? -1]?.[kinds.indexes[row] ?? -1] ?? [];
    const target = needs.length === 0 ? undefined : projectOf(row);
    if (target !== undefined) for (const filed of needs) filed[target] = 1;
  }
  return onFile;
}

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A date without paper is a claim. Audits verify existence by licence, filing, permit and power bill, and strike out what has none; the figures made before are then too high.",
    "zh-Hans":
      "没有材料的日期只是口头说法。审计凭执照、备案、许可、用电核实，查不到的予以核减，之前的数字就虚高了。",
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
    {
      title: "[蓬江区固定资产投资项目入库要求]",
      url: "http://www.pjq.gov.cn/gzjg/zcbm/pqjtjj/content/post_3192948.html",
      note: {
        en: "Asks for geotagged site photographs and found signboards that differ from the entry.",
        "zh-Hans": "要求提供带定位水印的现场照片，并核对工程公示牌与入库内容。",
      },
    },
  ],
  examples: [
    {
      title: { en: "A photograph of the site", "zh-Hans": "有现场照片" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", startedOn: "2023-05-10" }],
        evidence: [{ projectId: "P-1", milestone: "started", kind: "site-photo" }],
      },
    },
    {
      title: { en: "Nothing for the start", "zh-Hans": "开工没有材料" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", signedOn: "2023-02-10", startedOn: "2023-05-10" },
        ],
        evidence: [{ projectId: "P-1", milestone: "signed", kind: "investment-contract" }],
      },
      findings: [{ record: "P-1", field: "startedOn", values: { date: "2023-05-10" } }],
    },
    {
      title: { en: "What a profile asks for", "zh-Hans": "按地方要求" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", startedOn: "2023-05-10" }],
        evidence: [{ projectId: "P-1", milestone: "started", kind: "site-photo" }],
      },
      requiredEvidence: [{ milestone: "started", anyOf: ["construction-permit"] }],
      findings: [{ record: "P-1", field: "startedOn", values: { kinds: ["construction-permit"] } }],
    },
    {
      title: { en: "No table of evidence", "zh-Hans": "没有佐证材料表" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", startedOn: "2023-05-10" }] },
      notApplicable: "missing-column",
    },
  ],
};
