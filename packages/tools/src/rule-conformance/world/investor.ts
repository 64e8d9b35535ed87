import type { Picker } from "../../sample-ledgers/random.js";
import { creditCodeOf } from "./credit-code.js";
import { pickWeighted } from "./distributions.js";
import { brandOf } from "./names.js";
import type { Investor } from "./story.js";

const provinces = [
  { division: "440300", place: "深圳", weight: 20 },
  { division: "440100", place: "广州", weight: 12 },
  { division: "441900", place: "东莞", weight: 10 },
  { division: "330100", place: "杭州", weight: 8 },
  { division: "310000", place: "上海", weight: 8 },
  { division: "320500", place: "苏州", weight: 6 },
  { division: "350200", place: "厦门", weight: 5 },
  { division: "110000", place: "北京", weight: 5 },
  { division: "430100", place: "长沙", weight: 8 },
] as const;

const countries = [
  { code: "HK", place: "香港", currency: "USD", weight: 10 },
  { code: "SG", place: "新加坡", currency: "USD", weight: 3 },
  { code: "JP", place: "日本", currency: "USD", weight: 2 },
  { code: "DE", place: "德国", currency: "EUR", weight: 1 },
] as const;

/**
 * A made-up investor: from other provinces mostly, some from abroad.
 *
 * @param random - where chance comes from
 * @param number - which, from 0
 */
export function investorOf(random: Picker, number: number): Investor {
  const brand = brandOf(number);
  if (random.chance(8)) return foreignInvestor(random, number, brand);
  const { division, place } = pickWeighted(random, provinces);
  const returning = random.chance(5);
  return {
    number,
    brand,
    currency: "CNY",
    fields: {
      investorName: `${place}${brand}集团有限公司`,
      investorCreditCode: creditCodeOf(division, number),
      investorType: random.chance(6) ? "state-owned-local" : "private",
      originCountry: "CN",
      originDivision: division,
      returningEntrepreneur: returning,
      ...(returning ? { returningEvidence: "户籍证明、异地商会会员证" } : {}),
      ...top500(random),
    },
    origin: {
      originCountry: "CN",
      originDivision: division,
      originScope: division.startsWith("43") ? "other-city" : "other-province",
    },
  };
}

function foreignInvestor(random: Picker, number: number, brand: string): Investor {
  const { code, place, currency } = pickWeighted(random, countries);
  return {
    number,
    brand,
    currency,
    fields: {
      investorName: `${place}${brand}控股有限公司`,
      investorType: random.chance(70) ? "foreign-wholly-owned" : "foreign-joint",
      originCountry: code,
      ...(code === "HK" && random.chance(30) ? { originDivision: "810000" } : {}),
      returningEntrepreneur: false,
      ...top500(random),
    },
    origin: { originCountry: code, originScope: "foreign" },
  };
}

function top500(random: Picker): Record<string, unknown> {
  if (!random.chance(3)) return {};
  return {
    top500List: random.one(["china-500", "china-private-500", "china-manufacturing-500"]),
    top500Year: random.integer(2020, 2024),
    top500Relation: random.one(["parent", "subsidiary", "joint-venture"]),
  };
}
