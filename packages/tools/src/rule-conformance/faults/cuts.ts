import { type ExpectedFinding, type Fault, inProject, inReceipt } from "../fault.js";
import { setProject, setReceipt } from "../fault.js";
import type { HostTest } from "../scene.js";
import { shifted, times, textOf } from "../row-values.js";
import type { Row } from "../world/story.js";

/** Project fields that were otherwise in the previous cut. */
function earlier(
  id: string,
  title: Fault["title"],
  host: HostTest,
  before: (row: Row) => Row,
  rule: string,
  field: string,
): Fault {
  return {
    id,
    title,
    plant(scene) {
      const found = scene.host(host);
      return {
        changes: [],
        previousChanges: [setProject(found.id, before(found.row))],
        findings: [inProject(rule, found.id, field)],
      };
    },
  };
}

/** A receipt of before the previous cut. */
const hasOldReceipt: HostTest = ({ receipts: [first] }) =>
  first !== undefined && textOf(first["receivedOn"]) < "2025-03-01";

function receiptId(receipt: Row | undefined): string {
  return textOf(receipt?.["receiptId"]);
}

function fallen(id: string): ExpectedFinding {
  return inProject("project-funds-not-fallen", id, "projectId");
}

/** Faults between two cuts of one ledger. */
export const cutFaults: readonly Fault[] = [
  {
    id: "balance-rewritten",
    title: { en: "Last year's sum of funds rewritten", "zh-Hans": "改写上年末的到位资金累计数" },
    plant(scene) {
      const { id, balances } = scene.any((host) => host.balances.length > 1);
      const [first] = balances;
      const where = { projectId: id, balanceOn: first?.["balanceOn"] };
      const set = { cumulative: times(first?.["cumulative"], 0.5) };
      return {
        changes: [],
        previousChanges: [{ table: "fundBalances", where, set }],
        findings: [
          { rule: "balance-not-changed", table: "fundBalances", record: id, field: "cumulative" },
        ],
      };
    },
  },
  {
    id: "amount-vanished",
    title: { en: "An amount that is empty now", "zh-Hans": "上期有、本期空的金额" },
    plant(scene) {
      const { id } = scene.host(({ row }) => row["fixedAssetInvestment"] !== undefined);
      return {
        changes: [setProject(id, { fixedAssetInvestment: null })],
        previousChanges: [],
        findings: [inProject("project-amounts-not-vanished", id, "fixedAssetInvestment")],
      };
    },
  },
  earlier(
    "division-exchanged",
    { en: "A project moved to another county's account", "zh-Hans": "项目改记到另一个县" },
    ({ row }) => row["division"] !== "430112",
    () => ({ division: "430112" }),
    "project-division-not-changed",
    "division",
  ),
  {
    id: "funds-lowered",
    title: { en: "A receipt lowered afterwards", "zh-Hans": "事后调低到位资金" },
    plant(scene) {
      const { id, receipts } = scene.host(hasOldReceipt);
      const receipt = receiptId(receipts[0]);
      const received = times(receipts[0]?.["received"], 2);
      return {
        changes: [],
        previousChanges: [setReceipt(receipt, { received })],
        findings: [fallen(id), inReceipt("receipt-not-changed", receipt, "received")],
      };
    },
  },
  {
    id: "project-renumbered",
    title: { en: "A project under a new number", "zh-Hans": "项目换了编号" },
    plant(scene) {
      const { id } = scene.host(({ row }) => textOf(row["signedOn"]) < "2024-12-31");
      return {
        changes: [],
        previousChanges: [setProject(id, { projectId: `旧编号${id}` })],
        findings: [inProject("project-id-not-renamed", id, "projectId")],
      };
    },
  },
  earlier(
    "start-rewritten",
    { en: "A start moved into a better month", "zh-Hans": "改写开工日期" },
    ({ row }) => row["startedOn"] !== undefined && textOf(row["startedOn"]) < "2025-02-28",
    ({ startedOn }) => ({ startedOn: shifted(startedOn, -35) }),
    "project-milestone-dates-not-rewritten",
    "startedOn",
  ),
  earlier(
    "start-taken-back",
    { en: "A start that is not there any more", "zh-Hans": "上期已开工、本期又没有开工日期" },
    ({ row }) => row["startedOn"] === undefined && textOf(row["signedOn"]) < "2024-12-31",
    () => ({ startedOn: "2025-02-20" }),
    "project-milestones-not-vanished",
    "startedOn",
  ),
  {
    id: "signed-long-before-the-entry",
    title: { en: "Last year's contract entered now", "zh-Hans": "本期才补录去年签约的项目" },
    plant(scene) {
      const { id } = scene.host(({ row, receipts }) => {
        return textOf(row["signedOn"]) < "2024-12-31" && receipts.length > 0;
      });
      return {
        changes: [],
        previousChanges: [{ table: "projects", remove: { projectId: id } }],
        findings: [inProject("project-not-back-dated", id, "signedOn")],
      };
    },
  },
  {
    id: "project-vanished",
    title: { en: "A project that is gone", "zh-Hans": "上期有、本期没有的项目" },
    plant: () => ({
      changes: [],
      previousChanges: [
        {
          table: "projects",
          add: { projectId: "2022-X", name: "石墨烯产业化项目", division: "430112" },
        },
      ],
      findings: [inProject("project-not-vanished", "2022-X", "projectId")],
    }),
  },
  earlier(
    "stage-regressed",
    { en: "Under construction before, approved now", "zh-Hans": "上期在建、本期退回备案" },
    ({ row }) => row["reportedStage"] === "registered" || row["reportedStage"] === "landed",
    () => ({ reportedStage: "under-construction" }),
    "project-stage-not-regressed",
    "reportedStage",
  ),
  earlier(
    "termination-undone",
    { en: "Terminated before, alive now", "zh-Hans": "上期已终止、本期又恢复" },
    ({ row }) => row["terminatedOn"] === undefined,
    () => ({ terminatedOn: "2025-01-15" }),
    "project-termination-not-undone",
    "terminatedOn",
  ),
  earlier(
    "investment-halved",
    { en: "Half the investment of last quarter", "zh-Hans": "总投资比上期缩水一半" },
    () => true,
    ({ totalInvestment }) => ({ totalInvestment: times(totalInvestment, 2) }),
    "project-total-investment-not-shrunk",
    "totalInvestment",
  ),
  {
    id: "receipt-raised",
    title: { en: "A receipt raised afterwards", "zh-Hans": "事后调高到位资金" },
    plant(scene) {
      const { receipts } = scene.host(hasOldReceipt);
      const receipt = receiptId(receipts[0]);
      const received = times(receipts[0]?.["received"], 0.5);
      return {
        changes: [],
        previousChanges: [setReceipt(receipt, { received })],
        findings: [inReceipt("receipt-not-changed", receipt, "received")],
      };
    },
  },
  {
    id: "receipt-vanished",
    title: { en: "A receipt that is gone", "zh-Hans": "上期有、本期没有的到位资金" },
    plant(scene) {
      const { id, receipts } = scene.host(hasOldReceipt);
      const add = { ...receipts[0], receiptId: `${id}-R0` };
      return {
        changes: [],
        previousChanges: [{ table: "fundReceipts", add }],
        findings: [inReceipt("receipt-not-vanished", `${id}-R0`, "receiptId"), fallen(id)],
      };
    },
  },
];
