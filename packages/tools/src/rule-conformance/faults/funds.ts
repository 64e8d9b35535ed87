import type { Text } from "@ipms/core";
import { type Fault, inProject, inReceipt, setProject, setReceipt } from "../fault.js";
import type { Host, HostTest } from "../scene.js";
import { amountOf, shifted, times, textOf } from "../row-values.js";
import type { Row } from "../world/story.js";

type Found = readonly [rule: string, field: string];

/** A fault that sets some fields of one receipt, and is found there. */
function receipt(
  id: string,
  title: Text,
  host: HostTest,
  set: (host: Host) => Row,
  ...found: readonly Found[]
): Fault {
  return {
    id,
    title,
    plant(scene) {
      const holder = scene.host((each) => each.receipts.length > 0 && host(each));
      const record = textOf(holder.receipts[0]?.["receiptId"]);
      return {
        changes: [setReceipt(record, set(holder))],
        findings: found.map(([rule, field]) => inReceipt(rule, record, field)),
      };
    },
  };
}

const isDomestic: HostTest = ({ row }) => row["originCountry"] === "CN";
const isSignedBefore2025: HostTest = ({ row }) => textOf(row["signedOn"]) < "2024-12-31";

/** Faults in the funds that arrived, receipt by receipt. */
export const fundFaults: readonly Fault[] = [
  {
    id: "external-funds-beyond-contract",
    title: {
      en: "More external funds than were contracted",
      "zh-Hans": "外来到位资金超过合同引资额",
    },
    plant(scene) {
      const { id, row } = scene.host((host) => isDomestic(host) && host.receipts.length > 0);
      const externalInvestment = { ...(row["externalInvestment"] as object), amount: "10000" };
      return {
        changes: [setProject(id, { externalInvestment })],
        findings: [
          inProject("project-external-funds-not-above-contracted", id, "externalInvestment"),
        ],
      };
    },
  },
  {
    id: "foreign-funds-beyond-contract",
    title: { en: "More foreign funds than were contracted", "zh-Hans": "外资到位超过合同外资" },
    plant(scene) {
      const { id, row } = scene.host((host) => {
        return host.row["foreignInvestment"] !== undefined && host.receipts.length > 0;
      });
      const foreignInvestment = { ...(row["foreignInvestment"] as object), amount: "10000" };
      return {
        changes: [setProject(id, { foreignInvestment })],
        findings: [
          inProject("project-foreign-funds-not-above-contracted", id, "foreignInvestment"),
        ],
      };
    },
  },
  {
    id: "funds-ahead-of-the-start",
    title: {
      en: "Most of the funds there, and nothing started",
      "zh-Hans": "资金大部分到位，项目尚未开工",
    },
    plant(scene) {
      const { id, row, receipts } = scene.host((host) => {
        const isIdle = host.row["startedOn"] === undefined && !host.row["commissionedOn"];
        return host.receipts.length === 1 && isIdle;
      });
      const received = times(row["totalInvestment"], 0.7);
      return {
        changes: [setReceipt(textOf(receipts[0]?.["receiptId"]), { received })],
        findings: [inProject("project-funds-follow-start", id, "totalInvestment")],
      };
    },
  },
  {
    id: "funds-ahead-of-construction",
    title: {
      en: "Nearly all funds there within weeks of the start",
      "zh-Hans": "开工数周资金几乎全部到位",
    },
    plant(scene) {
      const { id, row, receipts } = scene.host((host) => {
        return textOf(host.row["startedOn"] ?? "") > "2025-04-05" && host.receipts.length > 1;
      });
      const total = amountOf(row["totalInvestment"]);
      const others = receipts.slice(1).reduce((sum, each) => sum + amountOf(each["received"]), 0);
      const { currency } = row["totalInvestment"] as { currency: string };
      const received = { amount: String(Math.floor(total * 0.95) - others), currency };
      const all = row["totalInvestment"];
      const foreign = row["foreignInvestment"] === undefined ? {} : { foreignInvestment: all };
      return {
        changes: [
          setReceipt(textOf(receipts[0]?.["receiptId"]), { received }),
          setProject(id, { externalInvestment: all, ...foreign }),
        ],
        // Before the start the previous cut had the same receipt.
        findings: [inProject("project-funds-keep-pace-with-construction", id, "totalInvestment")],
      };
    },
  },
  receipt(
    "carry-over-confused",
    { en: "A receipt marked the wrong way as to carry-over", "zh-Hans": "到位资金的结转标记填反" },
    () => true,
    ({ receipts }) => ({ carryOver: receipts[0]?.["carryOver"] !== true }),
    ["receipt-carry-over-agrees", "carryOver"],
  ),
  receipt(
    "dollars-for-yuan",
    { en: "A receipt in dollars for a contract in yuan", "zh-Hans": "人民币合同以美元到位" },
    isDomestic,
    () => ({ received: { amount: "100000", currency: "USD" } }),
    ["receipt-currency-as-investment", "received"],
  ),
  receipt(
    "currency-without-rate",
    { en: "A receipt in a currency without a rate", "zh-Hans": "到位币种没有汇率" },
    isDomestic,
    () => ({ received: { amount: "100000", currency: "JPY" } }),
    ["receipt-currency-convertible", "received"],
    ["receipt-currency-as-investment", "received"],
  ),
  {
    id: "contract-in-a-currency-without-rate",
    title: { en: "A contract in a currency without a rate", "zh-Hans": "合同币种没有汇率" },
    plant(scene) {
      const { id } = scene.host((host) => isDomestic(host) && host.receipts.length === 0);
      const totalInvestment = { amount: "3000000000", currency: "JPY" };
      return {
        changes: [setProject(id, { totalInvestment })],
        findings: [inProject("project-currency-convertible", id, "totalInvestment")],
      };
    },
  },
  receipt(
    "receipt-without-day",
    { en: "A receipt without a day", "zh-Hans": "到位资金没有日期" },
    () => true,
    () => ({ receivedOn: null }),
    ["receipt-dated", "receivedOn"],
  ),
  receipt(
    "receipt-without-evidence",
    { en: "A receipt without any evidence", "zh-Hans": "到位资金没有凭证" },
    () => true,
    () => ({ evidenceKind: null, evidenceReference: null }),
    ["receipt-evidenced", "evidenceKind"],
  ),
  receipt(
    "receipt-without-form",
    { en: "A receipt without the form of the funds", "zh-Hans": "到位资金未注明出资形式" },
    () => true,
    () => ({ form: null }),
    ["receipt-form-stated", "form"],
  ),
  receipt(
    "receipt-from-the-future",
    { en: "A receipt that has not come yet", "zh-Hans": "尚未到位的资金" },
    isSignedBefore2025,
    () => ({ receivedOn: "2025-08-10", carryOver: true }),
    ["receipt-not-after-as-of", "receivedOn"],
  ),
  receipt(
    "paid-after-the-end",
    { en: "Funds for a project that had ended", "zh-Hans": "项目终止后仍填报到位资金" },
    ({ row }) => row["terminatedOn"] !== undefined && textOf(row["terminatedOn"]) < "2025-06-01",
    ({ row }) => {
      const receivedOn = shifted(row["terminatedOn"], 20);
      const signedYear = textOf(row["signedOn"]).slice(0, 4);
      return { receivedOn, carryOver: signedYear < receivedOn.slice(0, 4) };
    },
    ["receipt-not-after-termination", "receivedOn"],
  ),
  receipt(
    "paid-before-signing",
    { en: "Funds from before the signing", "zh-Hans": "签约之前的到位资金" },
    () => true,
    ({ row }) => ({ receivedOn: shifted(row["signedOn"], -10), carryOver: false }),
    ["receipt-not-before-signing", "receivedOn"],
  ),
];
