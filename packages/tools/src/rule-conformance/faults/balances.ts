import type { Change, Fault } from "../fault.js";
import { times, textOf } from "../row-values.js";
import type { Row } from "../world/story.js";

function inBalance(rule: string, record: string) {
  return { rule, table: "fundBalances", record, field: "cumulative" } as const;
}

function setBalance(projectId: string, balanceOn: unknown, cumulative: Row): Change {
  return { table: "fundBalances", where: { projectId, balanceOn }, set: { cumulative } };
}

/** Faults in cumulative sums of funds. */
export const balanceFaults: readonly Fault[] = [
  {
    id: "balance-above-receipts",
    title: { en: "A sum above that of its receipts", "zh-Hans": "累计到位数大于各笔之和" },
    plant(scene) {
      const { id, balances } = scene.any((host) => {
        return host.balances.length > 0 && host.row["terminatedOn"] === undefined;
      });
      const last = balances.at(-1);
      const higher = times(last?.["cumulative"], 1.5);
      return {
        changes: [setBalance(id, last?.["balanceOn"], higher)],
        findings: [inBalance("balance-agrees-with-receipts", id)],
      };
    },
  },
  {
    id: "balance-falls",
    title: { en: "A cumulative sum that falls", "zh-Hans": "累计到位数下降" },
    plant(scene) {
      const { id, balances } = scene.any((host) => {
        return host.balances.length > 1 && host.row["terminatedOn"] === undefined;
      });
      const [first] = balances;
      const higher = times(balances.at(-1)?.["cumulative"], 1.5);
      return {
        changes: [setBalance(id, first?.["balanceOn"], higher)],
        findings: [
          inBalance("balance-agrees-with-receipts", id),
          inBalance("balance-not-falling", id),
        ],
      };
    },
  },
  {
    id: "balance-grows-after-the-end",
    title: { en: "A sum that grows after the end", "zh-Hans": "项目终止后累计到位数仍在增加" },
    plant(scene) {
      const { id } = scene.host(({ row, receipts }) => {
        return receipts.length === 0 && textOf(row["terminatedOn"] ?? "9") < "2024-12-30";
      });
      const balance = (balanceOn: string, amount: string): Change => ({
        table: "fundBalances",
        add: { projectId: id, balanceOn, cumulative: { amount, currency: "CNY" } },
      });
      return {
        changes: [balance("2024-12-31", "20000000"), balance("2025-03-31", "50000000")],
        findings: [inBalance("balance-not-rising-after-termination", id)],
      };
    },
  },
  {
    id: "balance-from-the-future",
    title: { en: "A sum of a day to come", "zh-Hans": "累计到位数的日期尚未到来" },
    plant(scene) {
      const { id, balances } = scene.any((host) => {
        return host.balances.length > 0 && host.row["terminatedOn"] === undefined;
      });
      const add = { ...balances.at(-1), balanceOn: "2025-12-31" };
      return {
        changes: [{ table: "fundBalances", add }],
        findings: [
          {
            rule: "balance-not-after-as-of",
            table: "fundBalances",
            record: id,
            field: "balanceOn",
          },
        ],
      };
    },
  },
];
