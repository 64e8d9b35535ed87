import { type Day, dayOf, dayText, shiftMonths } from "@ipms/core";

/** The 31 divisions whose offices send in their projects. */
const divisions = [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44]
  .concat([45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65])
  .map((prefix) => `${prefix}0000`);
const industries = [..."ABCDEFGHIJKLMNOPQRST"];
const investors = ["private", "state-owned-local", "foreign-wholly-owned"];
const chains = ["电池", "装备", "医药", "电子", "食品"];

/** The first day of the 48 months in which the projects are signed, and the day they are seen. */
const firstDay = dayOf(2021, 1, 1) as Day;
const lastDay = dayOf(2024, 12, 31) as Day;
const monthStarts = Array.from({ length: 48 }, (_, month) => shiftMonths(firstDay, month));
const days = Array.from({ length: lastDay - firstDay + 400 }, (_, at) => dayText(firstDay + at));

/** The header of the made-up projects. */
export const metricsHeader = `${[
  "projectId,name,division,industry,investorType,contractType",
  "signedOn,registeredOn,approvedOn,landedOn,startedOn,completedOn,commissionedOn,fullCapacityOn",
  "terminatedOn,totalInvestment.amount,totalInvestment.currency",
  "fixedAssetInvestment.amount,fixedAssetInvestment.currency",
  "externalInvestment.amount,externalInvestment.currency",
  "foreignInvestment.amount,foreignInvestment.currency,landAreaMu",
].join()}\n`;

/** A small generator of whole numbers (xorshift): the same file on every machine. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/**
 * The rows of a made-up file of projects, some 230 bytes each, in pieces. As in what offices hand in,
 * months follow one another, and within a month so do divisions; industries are mixed.
 *
 * @param count - how many rows
 */
export function* metricsRows(count: number): Generator<string, void, void> {
  const random = generator(11);
  const rowsPerPiece = 500;
  for (let at = 0; at < count; at += rowsPerPiece) {
    const rows = Array.from({ length: Math.min(rowsPerPiece, count - at) }, (_, index) =>
      rowOf(random, at + index, (at + index) / count),
    );
    yield rows.join("");
  }
}

function rowOf(random: (below: number) => number, at: number, share: number): string {
  const monthly = share * monthStarts.length;
  const month = Math.floor(monthly);
  const division = divisions[Math.floor((monthly - month) * divisions.length)] ?? "";
  const signed = (monthStarts[month] ?? 0) - firstDay + random(28);
  const later = (after: number, perHundred: number): string =>
    random(100) < perHundred ? (days[signed + 5 + after + random(60)] ?? "") : "";
  const started = later(100, 70);
  const isOn = started !== "";
  const completed = isOn ? later(200, 50) : "";
  const commissioned = isOn ? later(260, 45) : "";
  const full = completed === "" ? "" : later(320, 40);
  const total = 10_000_000 + random(2_000_000_000);
  const cents = String(random(100)).padStart(2, "0");
  const foreign = random(10) === 0 ? `${total >> 2}.${cents},USD` : ",";
  return `${[
    `P${String(at).padStart(8, "0")}`,
    `${chains[random(chains.length)] ?? ""}项目${at}`,
    division,
    industries[random(industries.length)],
    investors[random(investors.length)],
    random(9) === 0 ? "framework" : "formal-contract",
    days[signed],
    later(20, 90),
    later(50, 80),
    later(60, 75),
    started,
    completed,
    commissioned,
    full,
    later(150, 4),
    `${total}.${cents},CNY`,
    `${Math.floor(total * 0.6)}.5,CNY`,
    random(5) === 0 ? "," : `${total >> 1},CNY`,
    foreign,
    `${random(900)}.${random(10)}`,
  ].join()}\n`;
}
