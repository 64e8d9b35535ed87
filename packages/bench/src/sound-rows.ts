import { dayText } from "@ipms/core";

const parks = ["永州市高新技术产业开发区", "祁阳经济开发区", "长沙经济技术开发区", "零陵工业园"];
const divisions = ["431102", "431103", "431181", "430111", "440303", "310115"];
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

/** Ascending days, each some time behind the one before. */
function days(random: Random, count: number): readonly string[] {
  let day = firstDay + random(200);
  return Array.from({ length: count }, () => dayText((day += 1 + random(50))));
}

/** One project in good order, by column. */
function soundProject(random: Random, at: number): Record<string, string> {
  const [negotiated, signed, registered, approved, landed, started, completed, commissioned] = days(
    random,
    8,
  );
  const total = 10_000_000 + random(900_000_000);
  const jobs = 50 + random(2000);
  const sound: Record<string, string | undefined> = {
    projectId: `P-2022-${String(at).padStart(7, "0")}`,
    name: `年产${random(90) + 10}万套${pick(random, chains)}生产基地项目（第${at}号）`,
    division: pick(random, divisions),
    park: pick(random, parks),
    site: `创新大道${random(300)}号`,
    investorName: pick(random, ["湘江新能源科技（湖南）有限公司", "东方装备制造集团"]),
    originCountry: "CN",
    originDivision: "440300",
    investorType: "private-enterprise",
    localCompanyName: `永州${pick(random, chains)}${random(999)}有限公司`,
    contractType: "formal-contract",
    signingEvent: "集中签约仪式",
    industry: pick(random, ["3841", "2710", "1491", "3971"]),
    industryChain: pick(random, chains),
    "totalInvestment.amount": `${total}.${String(random(100)).padStart(2, "0")}`,
    "totalInvestment.currency": "CNY",
    "fixedAssetInvestment.amount": `${Math.floor(total * 0.6)}.50`,
    "fixedAssetInvestment.currency": "CNY",
    "expectedAnnualOutput.amount": `${Math.floor(total * 0.8)}.00`,
    "expectedAnnualOutput.currency": "CNY",
    landAreaMu: `${20 + Math.floor(total / 10_000_000)}.${random(9) + 1}`,
    plannedJobs: String(jobs),
    createdJobs: String(jobs - random(20)),
    negotiatedOn: negotiated,
    signedOn: signed,
    registeredOn: registered,
    approvedOn: approved,
    landedOn: landed,
    startedOn: started,
    completedOn: completed,
    commissionedOn: commissioned,
    plannedStartOn: started,
    plannedCompletionOn: completed,
    signedRecordedOn: signed,
    startedRecordedOn: started,
    carryOver: "true",
    responsibleUnit: "市投资促进事务中心招商三科",
    responsibleLeader: pick(random, ["张建国", "李明", "欧阳文华"]),
    remarks:
      random(3) === 0
        ? `"用地约${random(300)}亩，注明""待供地"",跟踪服务"`
        : `一期用地约${random(300)}亩，土地手续正在办理。`,
    recordedOn: commissioned,
  };
  return sound as Record<string, string>;
}

/** What can be wrong with a project: half are cells that cannot be read, half values that disagree. */
const faults: readonly ((project: Record<string, string>) => void)[] = [
  (project) => void (project["signedOn"] = "2022-02-30"),
  (project) => void (project["totalInvestment.amount"] = "约5亿"),
  (project) => void (project["contractType"] = "正式合同"),
  (project) => void (project["plannedJobs"] = "300人"),
  (project) => void (project["startedOn"] = project["negotiatedOn"] ?? ""),
  (project) => void (project["fixedAssetInvestment.amount"] = "9000000000.00"),
  (project) => void (project["completedOn"] = "2031-01-01"),
  (project) => void (project["createdJobs"] = "900000"),
];

const columns = Object.keys(soundProject(generator(1), 0));

/** The header of the file. */
export const soundHeader = `${columns.join(",")}\n`;

/**
 * The rows of a file of forty columns with Chinese text that rules find nothing in, but for the faults
 * that are planted, in pieces.
 *
 * @param count - how many rows
 * @param badPerHundred - in how many rows of a hundred something is wrong
 */
export function* soundRows(count: number, badPerHundred: number): Generator<string, void, void> {
  const random = generator(7);
  const rowsPerPiece = 500;
  for (let at = 0; at < count; at += rowsPerPiece) {
    const rows = Array.from({ length: Math.min(rowsPerPiece, count - at) }, (_, index) => {
      const project = soundProject(random, at + index);
      if (random(100) < badPerHundred) faults[(at + index) % faults.length]?.(project);
      return `${columns.map((column) => project[column]).join(",")}\n`;
    });
    yield rows.join("");
  }
}
