import { type Fault, inProject, inReceipt, setProject } from "../fault.js";
import type { Host } from "../scene.js";
import { amountOf, shifted, times, textOf } from "../row-values.js";
import type { Row } from "../world/story.js";

const isFinished = ({ row, receipts }: Host): boolean =>
  row["completedOn"] !== undefined && row["terminatedOn"] === undefined && receipts.length > 0;

const isDomestic = ({ row }: Host): boolean => row["foreignInvestment"] === undefined;

const perMu = ({ row }: Host): number =>
  amountOf(row["totalInvestment"]) / Number(row["landAreaMu"] ?? Infinity);

/** A receipt like another one, under another id. */
function alike(receipt: Row | undefined, set: Row): Row {
  return { ...receipt, receiptId: `${textOf(receipt?.["receiptId"])}A`, ...set };
}

/** Faults in amounts that show beside other records. */
export const comparedAmountFaults: readonly Fault[] = [
  {
    id: "funds-beyond-the-total",
    title: { en: "More funds entered than the project costs", "zh-Hans": "到位资金超过总投资" },
    plant(scene) {
      const { id, row, receipts } = scene.host((host) => isFinished(host) && isDomestic(host));
      const add = alike(receipts[0], {
        received: row["totalInvestment"],
        evidenceReference: `凭证${id}-A`,
      });
      return {
        changes: [{ table: "fundReceipts", add }],
        findings: [
          inProject("project-funds-not-above-total-investment", id, "totalInvestment"),
          inProject("project-external-funds-not-above-contracted", id, "externalInvestment"),
        ],
      };
    },
  },
  {
    id: "land-in-hectares",
    title: {
      en: "A hundredth of the land, so that a mu costs more than anywhere",
      "zh-Hans": "用地面积缩小一百倍，亩均投资过高",
    },
    plant(scene) {
      const { id, row } = scene.host((host) => {
        return perMu(host) > 2e6 && !host.row["landAreaSquareMetres"] && isDomestic(host);
      });
      const landAreaMu = (Number(row["landAreaMu"]) / 100).toFixed(3);
      return {
        changes: [setProject(id, { landAreaMu })],
        findings: [
          inProject("project-investment-per-mu-plausible", id, "totalInvestment"),
          inProject("project-investment-per-mu-typical", id, "totalInvestment"),
        ],
      };
    },
  },
  {
    id: "far-from-comparable-projects",
    title: {
      en: "Thirty times the investment per mu of comparable projects",
      "zh-Hans": "亩均投资为同类项目的三十多倍",
    },
    plant(scene) {
      const { id, row } = scene.host((host) => {
        const isUsual = perMu(host) > 2.2e6 && perMu(host) < 2.8e6;
        const isFactory = /^(?:C|[1-3]|4[01])/.test(textOf(host.row["industry"]));
        return isUsual && isFactory && !host.row["landAreaSquareMetres"] && isDomestic(host);
      });
      const landAreaMu = (Number(row["landAreaMu"]) / 33).toFixed(3);
      return {
        changes: [setProject(id, { landAreaMu })],
        findings: [inProject("project-investment-per-mu-typical", id, "totalInvestment")],
      };
    },
  },
  {
    id: "one-amount-for-two-projects",
    title: {
      en: "The same amount again for another project of the investor",
      "zh-Hans": "同一投资方的两个项目填了相同金额",
    },
    plant(scene) {
      const first = scene.host(isDomestic);
      const total = amountOf(first.row["totalInvestment"]);
      const { id } = scene.host((host) => {
        const amount = amountOf(host.row["totalInvestment"]);
        return isDomestic(host) && amount <= total && amount * 2 > total;
      });
      const { investorName, investorCreditCode, totalInvestment } = first.row;
      return {
        changes: [setProject(id, { investorName, investorCreditCode, totalInvestment })],
        findings: [inProject("project-investor-amounts-differ", id, "totalInvestment")],
      };
    },
  },
  {
    id: "land-areas-disagree",
    title: {
      en: "Land in mu and in square metres that differ tenfold",
      "zh-Hans": "亩数与平方米数相差十倍",
    },
    plant(scene) {
      const { id, row } = scene.host((host) => !!host.row["landAreaSquareMetres"]);
      const landAreaSquareMetres = `${textOf(row["landAreaSquareMetres"])}0`;
      return {
        changes: [setProject(id, { landAreaSquareMetres })],
        findings: [inProject("project-land-areas-agree", id, "landAreaMu")],
      };
    },
  },
  {
    id: "receipt-entered-twice",
    title: { en: "One receipt entered twice", "zh-Hans": "同一笔到位资金录入两次" },
    plant(scene) {
      const { receipts } = scene.host(isFinished);
      const add = alike(receipts[0], {});
      return {
        changes: [{ table: "fundReceipts", add }],
        findings: [inReceipt("receipt-not-entered-twice", textOf(add["receiptId"]), "receivedOn")],
      };
    },
  },
  {
    id: "funds-taken-back",
    title: { en: "A receipt taken back as a negative one", "zh-Hans": "以负数冲销到位资金" },
    plant(scene) {
      const { receipts, id } = scene.host(isFinished);
      const first = receipts[0];
      const add = alike(first, {
        received: times(first?.["received"], -1),
        receivedOn: shifted(first?.["receivedOn"], 0),
        evidenceReference: `冲销${id}`,
      });
      return {
        changes: [{ table: "fundReceipts", add }],
        findings: [inReceipt("receipt-positive", textOf(add["receiptId"]), "received")],
      };
    },
  },
];
