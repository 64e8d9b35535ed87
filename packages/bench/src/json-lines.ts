import { dayText } from "@ipms/core";

const places = ["永州市高新技术产业开发区", "祁阳经济开发区", "长沙经济技术开发区", "零陵区"];
const investors = [
  "湘江新能源科技（湖南）有限公司",
  "东方装备制造集团",
  "华南生物医药股份有限公司",
];
const divisions = ["431102", "431103", "431181", "430111"];
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

/**
 * Made-up projects as JSON Lines: forty fields each, Chinese text, about 1.3 kB a line.
 *
 * @param count - how many lines
 */
export function jsonLines(count: number): Uint8Array {
  const random = generator(7);
  const pick = (words: readonly string[]): string => words[random(words.length)] ?? "";
  const day = (from: number): string => dayText(firstDay + from + random(600));
  const money = () => ({
    amount: `${random(900_000_000) + 1_000_000}.${String(random(100)).padStart(2, "0")}`,
    currency: random(10) === 0 ? "USD" : "CNY",
  });
  const maybe = <Value>(value: Value): Value | null => (random(4) === 0 ? null : value);
  const line = (at: number): string =>
    JSON.stringify({
      projectId: `P-2022-${String(at).padStart(7, "0")}`,
      name: `年产${random(90) + 10}万套${pick(chains)}智能化生产基地建设项目（第${at}号）`,
      division: pick(divisions),
      park: pick(places),
      site: `${pick(places)}创新大道${random(300)}号标准厂房`,
      investorName: pick(investors),
      originCountry: random(8) === 0 ? "US" : "CN",
      investorType: "private-enterprise",
      returningEntrepreneur: random(9) === 0,
      localCompanyName: `${pick(investors)}第${random(999)}分公司`,
      contractType: random(9) === 0 ? "framework" : "formal-contract",
      signingEvent: maybe("2022年港澳粤招商推介会暨重大项目集中签约仪式"),
      industry: ["C38", "C27", "C14"].map((code) => code.slice(1))[random(3)],
      industryChain: pick(chains),
      totalInvestment: money(),
      fixedAssetInvestment: money(),
      externalInvestment: maybe(money()),
      phaseOneInvestment: maybe(money()),
      expectedAnnualOutput: maybe(money()),
      expectedAnnualTax: maybe(money()),
      landAreaMu: maybe(`${random(900)}.${random(9) + 1}`),
      plannedJobs: random(5000),
      createdJobs: maybe(random(5000)),
      negotiatedOn: day(0),
      signedOn: day(100),
      registeredOn: maybe(day(200)),
      approvedOn: maybe(day(250)),
      landedOn: maybe(day(300)),
      startedOn: maybe(day(350).slice(0, 7)),
      completedOn: maybe(day(600)),
      commissionedOn: maybe(day(700)),
      plannedStartOn: day(350),
      plannedCompletionOn: day(800).slice(0, 4),
      signedRecordedOn: day(120),
      startedRecordedOn: maybe(day(370)),
      carryOver: random(2) === 0,
      responsibleUnit: "市投资促进事务中心招商三科",
      responsibleLeader: pick(["张建国", "李明", "欧阳文华"]),
      remarks: `企业计划分两期建设，一期用地约${random(300)}亩，达产后预计年产值可观；土地手续正在办理，请持续跟踪服务。`,
      recordedOn: day(900),
    });
  return new TextEncoder().encode(
    Array.from({ length: count }, (_, at) => `${line(at)}\n`).join(""),
  );
}
