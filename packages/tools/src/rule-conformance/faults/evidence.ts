import { type Fault, inProject, inReceipt, setReceipt } from "../fault.js";
import { textOf } from "../row-values.js";

/** Faults in what proves things. */
export const evidenceFaults: readonly Fault[] = [
  {
    id: "evidence-from-the-future",
    title: { en: "A document dated after the as-of date", "zh-Hans": "佐证材料日期晚于统计截止日" },
    plant(scene) {
      const { id, evidence } = scene.host((host) => host.evidence.length > 0);
      const where = { projectId: id, milestone: evidence[0]?.["milestone"] };
      return {
        changes: [{ table: "evidence", where, set: { evidencedOn: "2025-08-01" } }],
        findings: [
          {
            rule: "evidence-not-after-as-of",
            table: "evidence",
            record: id,
            field: "evidencedOn",
          },
        ],
      };
    },
  },
  {
    id: "one-filing-for-two-projects",
    title: { en: "One filing for two projects", "zh-Hans": "两个项目用同一份备案证明" },
    plant(scene) {
      const isApproved = (host: { row: Readonly<Record<string, unknown>> }) =>
        host.row["approvedOn"] !== undefined;
      const first = scene.host(isApproved);
      const { id } = scene.host((host) => isApproved(host) && host.id > first.id);
      const filing = first.evidence.find(({ milestone }) => milestone === "approved");
      const where = { projectId: id, milestone: "approved" };
      return {
        changes: [{ table: "evidence", where, set: { reference: filing?.["reference"] } }],
        findings: [
          { rule: "evidence-of-one-project", table: "evidence", record: id, field: "reference" },
        ],
      };
    },
  },
  {
    id: "evidence-of-nothing",
    title: {
      en: "Evidence of a completion that has no date",
      "zh-Hans": "有竣工佐证，没有竣工日期",
    },
    plant(scene) {
      const { id } = scene.host(({ row }) => row["completedOn"] === undefined);
      const add = {
        projectId: id,
        milestone: "completed",
        kind: "acceptance-certificate",
        reference: `竣工验收${id}`,
      };
      return {
        changes: [{ table: "evidence", add }],
        findings: [
          {
            rule: "evidence-of-reached-milestone",
            table: "evidence",
            record: id,
            field: "milestone",
          },
        ],
      };
    },
  },
  {
    id: "approved-without-evidence",
    title: { en: "Approved, and nothing to show for it", "zh-Hans": "已备案，没有佐证材料" },
    plant(scene) {
      const { id } = scene.host(({ row }) => row["approvedOn"] !== undefined);
      return {
        changes: [{ table: "evidence", remove: { projectId: id, milestone: "approved" } }],
        findings: [inProject("project-milestone-evidenced", id, "approvedOn")],
      };
    },
  },
  {
    id: "one-voucher-for-two-projects",
    title: { en: "One voucher for two projects", "zh-Hans": "两个项目用同一张到位凭证" },
    plant(scene) {
      const first = scene.host((host) => host.receipts.length > 0);
      const { receipts } = scene.host((host) => host.receipts.length > 0 && host.id > first.id);
      const { evidenceReference } = first.receipts[0] ?? {};
      const receipt = textOf(receipts[0]?.["receiptId"]);
      return {
        changes: [setReceipt(receipt, { evidenceReference })],
        findings: [inReceipt("receipt-evidence-of-one-project", receipt, "evidenceReference")],
      };
    },
  },
];
