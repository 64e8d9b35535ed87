import { type Day, dayText, parseDay } from "@ipms/core";
import { syntheticRemark } from "./places.js";
import { picker, type Picker } from "./random.js";
import { money, type Row, type SampleLedger } from "./rows.js";

/** A project of the sample as written down here, with amounts in millions. */
interface Draft {
  readonly total: number;
  readonly received?: number;
  readonly returning?: true;
  readonly top500?: "fortune-global-500" | "china-500" | "china-private-500";
  readonly foreign?: number;
}

/** Signed in January to September 2023: 25, of which 10 by returning entrepreneurs, 4 of a billion or more. */
const signedThisYear: readonly Draft[] = [
  { total: 2500, received: 1450, returning: true },
  { total: 1800, received: 1100, returning: true, top500: "china-private-500" },
  { total: 1500, received: 960, returning: true },
  { total: 980, received: 700, returning: true },
  { total: 900, received: 640, returning: true },
  { total: 860, received: 600, returning: true },
  { total: 750, received: 540, returning: true },
  { total: 640, received: 460, returning: true },
  { total: 520, received: 354, returning: true },
  { total: 450, received: 280, returning: true },
  { total: 1200, received: 300, top500: "china-500" },
  { total: 880, foreign: 70, top500: "fortune-global-500" },
  { total: 620, foreign: 50 },
  ...[540, 480, 420, 360, 300, 260, 220, 180, 150, 120, 90, 60].map((total) => ({
    total,
    received: total / 4,
  })),
];

/** The 7 signed in January to September 2022, and 5 later in that year. */
const signedLastYear: readonly Draft[] = [900, 620, 450, 300, 260, 180, 120].map((total) => ({
  total,
}));
const signedLate: readonly Draft[] = [520, 340, 210, 160, 80].map((total) => ({ total }));

/**
 * Yuhua, Changsha, to September 2023, made up so that the published figures come out: 25 projects
 * signed against 7 in the same months of 2022 (+257 %), 7.084 billion yuan in place for 10 projects
 * of returning entrepreneurs, 120 million dollars of foreign investment.
 */
export function yuhuaLedger(): SampleLedger {
  const pick = picker(202309);
  const projects = [
    ...dated(pick, signedLastYear, "2022-01-06", "2022-09-28"),
    ...dated(pick, signedLate, "2022-10-11", "2022-12-27"),
    ...dated(pick, signedThisYear, "2023-01-05", "2023-09-20"),
  ].map((project, at) => ({ ...project, number: String(at + 1).padStart(2, "0") }));
  return {
    name: "yuhua-2023",
    head: {
      standardVersion: "1.0",
      reportingDivision: "430111",
      asOf: "2023-09-30",
      cutOn: "2023-09-30",
    },
    tables: {
      projects: projects.map(projectRow),
      fundReceipts: projects.filter(hasFunds).map((project, at) => receiptRow(pick, project, at)),
    },
  };
}

type Dated = Draft & { readonly signed: Day };
type Numbered = Dated & { readonly number: string };

function dated(pick: Picker, drafts: readonly Draft[], from: string, to: string): Dated[] {
  const [first = 0, last = 0] = [parseDay(from), parseDay(to)];
  return pick
    .shuffled(drafts)
    .map((draft) => ({ ...draft, signed: pick.integer(first, last) }))
    .toSorted((left, right) => left.signed - right.signed);
}

const million = 1_000_000;

function projectRow(project: Numbered): Row {
  const { number, signed, top500 } = project;
  return {
    projectId: `YH-${number}`,
    name: `示例产业项目${number}`,
    division: "430111",
    investorName: `示例企业${number}`,
    investorType: project.foreign === undefined ? "private" : "foreign-wholly-owned",
    originCountry: project.foreign === undefined ? "CN" : "SG",
    top500List: top500,
    top500Year: top500 && "2022",
    top500Relation: top500 && "subsidiary",
    returningEntrepreneur: String(project.returning === true),
    contractType: "formal-contract",
    ...money("totalInvestment", project.total * million),
    ...(project.foreign === undefined
      ? {}
      : money("foreignInvestment", project.foreign * million, "USD")),
    signedOn: dayText(signed),
    carryOver: String(dayText(signed) < "2023"),
    remarks: syntheticRemark,
  };
}

function hasFunds({ received, foreign }: Draft): boolean {
  return received !== undefined || foreign !== undefined;
}

function receiptRow(pick: Picker, project: Numbered, at: number): Row {
  const last = parseDay("2023-09-30") ?? project.signed;
  const amount =
    project.foreign === undefined
      ? money("received", (project.received ?? 0) * million)
      : money("received", project.foreign * million, "USD");
  const receiptId = `YH-F${String(at + 1).padStart(2, "0")}`;
  return {
    receiptId,
    projectId: `YH-${project.number}`,
    receivedOn: dayText(pick.integer(project.signed, last)),
    ...amount,
    originCountry: project.foreign === undefined ? "CN" : "SG",
    form: "cash",
    evidenceKind: "bank-receipt",
    evidenceReference: `${syntheticRemark}: ${receiptId}`,
  };
}
