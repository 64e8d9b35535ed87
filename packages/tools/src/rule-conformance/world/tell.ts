import { type Day, dayParts, dayText } from "@ipms/core";
import type { Picker } from "../../sample-ledgers/random.js";
import { contractsOf } from "./contracts.js";
import { creditCodeOf } from "./credit-code.js";
import { logNormal, roundDigits } from "./distributions.js";
import type { Industry } from "./industries.js";
import { type Course, lifeOf } from "./life.js";
import { paymentsOf } from "./payments.js";
import type { County } from "./places.js";
import type { Investor, Row, Story } from "./story.js";

/** What is settled before a project begins. */
export interface Plot {
  /** Its id. */
  readonly id: string;
  /** Tells its local company apart, from 0. */
  readonly number: number;
  /** Who invests. */
  readonly investor: Investor;
  /** Where. */
  readonly county: County;
  /** In which industry. */
  readonly industry: Industry;
  /** When the first agreement is signed. */
  readonly signedOn: Day;
  /** Whether a contract is signed, or only a promise, or nothing. */
  readonly commitment: Course["commitment"];
  /** What this kind of project says besides: its form, its links. */
  readonly fields: Row;
  /** The local company, where it is there already. */
  readonly company?: Row;
  /** The name, where it is not the usual one. */
  readonly name?: string;
}

const yuanOf: Readonly<Record<string, number>> = { CNY: 1, USD: 7, EUR: 8 };

/**
 * Tells a project from beginning to end.
 *
 * @param random - where chance comes from
 * @param plot - what is settled
 */
export function tell(random: Picker, plot: Plot): Story {
  const { id, number, investor, county, industry, signedOn, commitment } = plot;
  const yuan = logNormal(random, industry.median, 0.9);
  const investment = roundDigits(yuan / (yuanOf[investor.currency] ?? 1), 3);
  const isPurchase = plot.fields["investmentForm"] === "merger-acquisition";
  const needsLand = industry.perMu !== undefined && plot.company === undefined && !isPurchase;
  const life = lifeOf(random, { signedOn, investment: yuan, needsLand, commitment, isPurchase });
  // Few names leave the investor out, and then occur in other places too.
  const brand = random.chance(3) ? "" : investor.brand;
  const name = plot.name ?? `${brand}${industry.product}项目`;
  const isForeign = investor.origin["originScope"] === "foreign";
  const external = Math.max(1, Math.floor((investment * random.integer(80, 100)) / 100));
  const money = (amount: number): Row => moneyOf(amount, investor.currency);
  const output = Math.max(2, Math.floor((investment * random.integer(80, 300)) / 100));
  const duration = 240 + Math.min(540, Math.floor(yuan / 100));
  const plannedStart = signedOn + random.integer(90, 330);
  return {
    id,
    investor,
    division: county.division,
    industry,
    investment,
    life,
    contracts: contractsOf(random, life, commitment === "promise"),
    payments: commitment === "contract" ? paymentsOf(random, life, external) : [],
    hasBalances: random.chance(10),
    shares: sharesOf(random, id, county),
    company: plot.company ?? {
      localCompanyName: `${county.name}${investor.brand}${industry.product}有限公司`,
      localCompanyCreditCode: creditCodeOf(county.division, number),
    },
    fields: {
      name,
      division: county.division,
      park: `${county.name}高新技术产业开发区`,
      ...investor.fields,
      industry: industry.code,
      industryChain: industry.chain,
      totalInvestment: money(investment),
      externalInvestment: money(external),
      ...(isForeign ? { foreignInvestment: money(external) } : {}),
      ...(needsLand || random.chance(40)
        ? { fixedAssetInvestment: money(share(random, investment, 55, 90)) }
        : {}),
      ...(random.chance(15)
        ? { phaseOneInvestment: money(share(random, investment, 30, 60)) }
        : {}),
      expectedAnnualOutput: money(output),
      expectedAnnualTax: money(share(random, output, 2, 8)),
      ...(needsLand ? landOf(random, yuan, industry.perMu ?? 200) : {}),
      plannedJobs: Math.max(5, Math.floor(yuan / random.integer(60, 150))),
      ...(commitment === "contract" && !isPurchase && random.chance(80)
        ? {
            plannedStartOn: monthText(plannedStart),
            plannedCompletionOn: monthText(plannedStart + duration),
            plannedCommissioningOn: monthText(plannedStart + duration + 60),
          }
        : {}),
      startKind: needsLand ? "construction" : random.one(["equipment", "licence", "opening"]),
      commissioningKind: random.one(["full", "full", "full", "trial", "partial"]),
      terminationReason: terminationReason(random, commitment),
      responsibleUnit: `${county.name}商务局`,
      ...plot.fields,
    },
  };
}

/** An amount of 10 000 units. */
export function moneyOf(amount: number, currency: string): Row {
  return { amount: `${amount}0000`, currency };
}

function share(random: Picker, of: number, low: number, high: number): number {
  return Math.max(1, Math.floor((of * random.integer(low, high)) / 100));
}

function landOf(random: Picker, yuan: number, median: number): Row {
  const tenths = Math.max(5, Math.round((yuan * 10) / logNormal(random, median, 0.35)));
  // A mu is two thirds of a thousand square metres.
  const squareMetres = Math.round((tenths * 200) / 3);
  return {
    landAreaMu: `${Math.floor(tenths / 10)}.${tenths % 10}`,
    ...(random.chance(40) ? { landAreaSquareMetres: String(squareMetres) } : {}),
  };
}

function monthText(day: Day): string {
  const { year, month } = dayParts(day);
  return dayText(day).slice(0, `${year}-${month}`.length + (month < 10 ? 1 : 0));
}

function terminationReason(random: Picker, commitment: Course["commitment"]): string {
  if (commitment === "talks") return "talks-failed";
  return random.one(["investor-withdrew", "mutual-agreement", "financing-failed", "market-change"]);
}

function sharesOf(random: Picker, id: string, { name }: County): readonly Row[] {
  if (!random.chance(15)) return [];
  const part = random.integer(3, 7);
  return [
    { projectId: id, unit: `${name}商务局`, share: `0.${part}` },
    { projectId: id, unit: `${name}高新技术产业开发区`, share: `0.${10 - part}` },
  ];
}
