import { dayText } from "@ipms/core";

/** Which cells of a made-up file are wrong: none, one in five rows of a hundred, five of a hundred. */
export type Spoiled = "nothing" | "rows" | "cells";

const places = ["永州市高新技术产业开发区", "祁阳经济开发区", "长沙经济技术开发区", "零陵区"];
const investors = [
  "湘江新能源科技（湖南）有限公司",
  "东方装备制造集团",
  "华南生物医药股份有限公司",
];
const divisions = ["431102", "431103", "431181", "430111", "440300", "310115"];
const chains = ["新能源电池", "先进装备制造", "生物医药", "电子信息", "食品加工"];
const firstDay = 18_993;

/** A small linear congruential generator: the same file on every machine. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

type Random = ReturnType<typeof generator>;

const pick = (random: Random, words: readonly string[]): string =>
  words[random(words.length)] ?? "";
const maybe = (random: Random, text: string): string => (random(4) === 0 ? "" : text);
const day = (random: Random, from: number): string => dayText(firstDay + from + random(600));
const amount = (random: Random): string =>
  `${random(900_000_000) + 1_000_000}.${String(random(100)).padStart(2, "0")}`;

/** Each column, how its cells are made, and what no cell of it may be. */
const columns: Readonly<Record<string, readonly [(random: Random, at: number) => string, string]>> =
  {
    projectId: [(_, at) => `P-2022-${String(at).padStart(7, "0")}`, ""],
    name: [
      (random, at) => `年产${random(90) + 10}万套${pick(random, chains)}生产基地项目（第${at}号）`,
      "",
    ],
    division: [(random) => pick(random, divisions), "永州市"],
    park: [(random) => pick(random, places), "无"],
    site: [(random) => `创新大道${random(300)}号`, "无"],
    investorName: [(random) => pick(random, investors), "无"],
    originCountry: [(random) => (random(8) === 0 ? "US" : "CN"), "中国"],
    investorType: [() => "private-enterprise", "民营企业"],
    returningEntrepreneur: [(random) => (random(9) === 0 ? "true" : "false"), "是"],
    localCompanyName: [(random) => `永州${pick(random, chains)}${random(999)}有限公司`, "无"],
    contractType: [(random) => (random(9) === 0 ? "framework" : "formal-contract"), "正式合同"],
    signingEvent: [(random) => maybe(random, "集中签约仪式"), "无"],
    industry: [(random) => pick(random, ["38", "27", "1491", "C"]), "制造业"],
    industryChain: [(random) => pick(random, chains), "无"],
    "totalInvestment.amount": [(random) => amount(random), "5亿"],
    "totalInvestment.currency": [(random) => (random(10) === 0 ? "USD" : "CNY"), "RMB"],
    "fixedAssetInvestment.amount": [(random) => amount(random), '"1,234.5"'],
    "fixedAssetInvestment.currency": [() => "CNY", "人民币"],
    "expectedAnnualOutput.amount": [(random) => amount(random), "约2000万"],
    "expectedAnnualOutput.currency": [() => "CNY", ""],
    landAreaMu: [(random) => maybe(random, `${random(900)}.${random(9) + 1}`), "120亩"],
    plannedJobs: [(random) => String(random(5000)), "300人"],
    createdJobs: [(random) => maybe(random, String(random(5000))), "1.5"],
    negotiatedOn: [(random) => day(random, 0), "2022/3/5"],
    signedOn: [(random) => day(random, 100), "2022-02-30"],
    registeredOn: [(random) => maybe(random, day(random, 200)), "待定"],
    approvedOn: [(random) => maybe(random, day(random, 250)), "2022年"],
    landedOn: [(random) => maybe(random, day(random, 300)), "44926"],
    startedOn: [(random) => maybe(random, day(random, 350).slice(0, 7)), "2022.6"],
    completedOn: [(random) => maybe(random, day(random, 600)), "未竣工"],
    commissionedOn: [(random) => maybe(random, day(random, 700)), "2023-13-01"],
    plannedStartOn: [(random) => day(random, 350), "20220601"],
    plannedCompletionOn: [(random) => day(random, 800).slice(0, 4), "24年"],
    signedRecordedOn: [(random) => day(random, 120), "昨天"],
    startedRecordedOn: [(random) => maybe(random, day(random, 370)), "2022-6-1"],
    carryOver: [(random) => (random(2) === 0 ? "true" : "false"), "否"],
    responsibleUnit: [() => "市投资促进事务中心招商三科", "无"],
    responsibleLeader: [(random) => pick(random, ["张建国", "李明", "欧阳文华"]), "无"],
    remarks: [
      (random) =>
        random(3) === 0
          ? `"用地约${random(300)}亩，注明""待供地"",跟踪服务"`
          : `一期用地约${random(300)}亩，土地手续正在办理。`,
      "无",
    ],
    recordedOn: [(random) => day(random, 900), "2024-00-10"],
  };

/** The header of the made-up file. */
export const csvHeader = `${Object.keys(columns).join(",")}\n`;

const makers = Object.values(columns);
/** Columns where a cell can be wrong: text may be anything. */
const spoilable = makers.flatMap(([, bad], index) => (bad === "无" || bad === "" ? [] : [index]));

/**
 * The rows of a made-up file of forty columns with Chinese text, about 480 bytes each, in pieces.
 *
 * @param count - how many rows
 * @param spoiled - which cells are wrong
 */
export function* csvRows(count: number, spoiled: Spoiled): Generator<string, void, void> {
  const random = generator(7);
  const rowsPerPiece = 500;
  for (let at = 0; at < count; at += rowsPerPiece) {
    const rows = Array.from({ length: Math.min(rowsPerPiece, count - at) }, (_, index) => {
      const cells = makers.map(([make]) => make(random, at + index));
      const spoil = (column: number): void => void (cells[column] = makers[column]?.[1] ?? "");
      if (spoiled === "rows" && random(20) === 0) spoil(spoilable[random(spoilable.length)] ?? 0);
      if (spoiled === "cells") {
        for (const column of spoilable) if (random(20) === 0) spoil(column);
      }
      return `${cells.join(",")}\n`;
    });
    yield rows.join("");
  }
}
