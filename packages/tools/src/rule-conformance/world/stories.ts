import { type Day, dayText, parseDay } from "@ipms/core";
import { type Picker, picker } from "../../sample-ledgers/random.js";
import { pickWeighted } from "./distributions.js";
import { followingIndustries, industries } from "./industries.js";
import { investorOf } from "./investor.js";
import { counties } from "./places.js";
import type { Row, Story } from "./story.js";
import { type Plot, moneyOf, tell } from "./tell.js";

const firstDay: Day = parseDay("2021-01-01") ?? 0;
const lastDay: Day = parseDay("2025-06-30") ?? 0;

/**
 * The projects of a province over four and a half years, in the order in which they are signed.
 *
 * @param count - how many
 * @param seed - any whole number
 */
export function storiesOf(count: number, seed: number): readonly Story[] {
  const random = picker(seed);
  const stories: Story[] = [];
  const free: Story[] = [];
  while (stories.length < count) {
    const number = stories.length;
    const signedOn = firstDay + Math.floor(((lastDay - firstDay) * number) / count);
    const added = begin(random, { number, signedOn }, free);
    stories.push(...added);
    const [only] = added;
    if (added.length === 1 && only !== undefined && mayGrow(only)) free.push(only);
  }
  return stories;
}

type Beginning = Pick<Plot, "number" | "signedOn">;

/** Whether an investor may come again: a company that runs and was not the subject of this before. */
function mayGrow({ life, fields, contracts }: Story): boolean {
  const isPlain = fields["expansionOf"] === undefined && fields["investmentForm"] === "new";
  return isPlain && contracts.length === 1 && life.commissioned !== undefined;
}

function begin(random: Picker, at: Beginning, free: Story[]): readonly Story[] {
  const kind = random.integer(1, 1000);
  if (kind <= 10) return bundle(random, at);
  const earlier = kind <= 110 ? takeReady(free, at.signedOn) : undefined;
  if (earlier !== undefined) {
    return [kind <= 60 ? expansion(random, at, earlier) : following(random, at, earlier)];
  }
  const plot = freshPlot(random, at);
  return [tell(random, kind > 970 ? { ...plot, fields: otherForm(random, plot) } : plot)];
}

function idOf({ number, signedOn }: Beginning, part = 0): string {
  return `${dayText(signedOn).slice(0, 4)}-${String(number + part + 1).padStart(6, "0")}`;
}

function freshPlot(random: Picker, at: Beginning): Plot {
  const chance = random.integer(1, 100);
  return {
    ...at,
    id: idOf(at),
    investor: investorOf(random, at.number),
    county: random.one(counties),
    industry: pickWeighted(random, industries),
    commitment: chance <= 3 ? "talks" : chance <= 12 ? "promise" : "contract",
    fields: { investmentForm: "new" },
  };
}

/** A company bought, or one that moves here from another province. */
function otherForm(random: Picker, { investor, commitment }: Plot): Row {
  const isAway = investor.origin["originScope"] === "other-province";
  if (!isAway || commitment !== "contract" || random.chance(30)) {
    return { investmentForm: commitment === "contract" ? "merger-acquisition" : "new" };
  }
  const relocatedFrom = random.one(["广东省东莞市", "浙江省温州市", "福建省晋江市"]);
  return { investmentForm: "relocation", relocatedFrom };
}

/** The longest-known project that is in operation by a day, taken off the list. */
function takeReady(free: Story[], day: Day): Story | undefined {
  const [first] = free;
  const commissioned = first?.life.commissioned?.on ?? Infinity;
  return commissioned + 30 < day && first?.life.terminated === undefined ? free.shift() : undefined;
}

function again(at: Beginning, { investor, division }: Story): Omit<Plot, "industry" | "fields"> {
  const county = counties.find((each) => each.division === division) ?? { division, name: "" };
  return { ...at, id: idOf(at), investor, county, commitment: "contract" };
}

function expansion(random: Picker, at: Beginning, earlier: Story): Story {
  const form = random.one(["expansion", "capital-increase", "technical-renovation"]);
  return tell(random, {
    ...again(at, earlier),
    industry: earlier.industry,
    company: earlier.company,
    name: `${earlier.investor.brand}${earlier.industry.product}扩建项目`,
    fields: { investmentForm: form, expansionOf: earlier.id },
  });
}

function following(random: Picker, at: Beginning, earlier: Story): Story {
  return tell(random, {
    ...again(at, earlier),
    county: random.one(counties),
    industry: random.one(followingIndustries),
    fields: { investmentForm: "new" },
  });
}

/** Two to four projects under one heading, which counts the sum of them. */
function bundle(random: Picker, at: Beginning): readonly Story[] {
  const plot: Plot = { ...freshPlot(random, at), commitment: "contract" };
  const count = random.integer(2, 4);
  const products = random.shuffled(industries).slice(0, count);
  const parts = products.map((industry, part) => {
    const number = at.number + part + 1;
    const id = idOf(at, part + 1);
    return tell(random, {
      ...plot,
      id,
      number,
      industry,
      fields: { ...plot.fields, packageOf: plot.id },
    });
  });
  const heading = tell(random, { ...plot, name: `${plot.investor.brand}产业园等${count}个项目` });
  const sum = parts.reduce((total, { investment }) => total + investment, 0);
  // One contract, entered at once.
  const { signed } = heading.life;
  return [headingOf(heading, parts, sum), ...parts].map((story) => ({
    ...story,
    life: signed === undefined ? story.life : { ...story.life, signed },
  }));
}
/** What the parts say, and the heading does not. */
const ofParts: ReadonlySet<string> = new Set([
  "expectedAnnualOutput",
  "expectedAnnualTax",
  "fixedAssetInvestment",
  "landAreaMu",
  "landAreaSquareMetres",
  "phaseOneInvestment",
]);

/** The heading has the dates of its first part and no money or land of its own. */
function headingOf(heading: Story, parts: readonly Story[], investment: number): Story {
  const [first = heading] = parts;
  const fields = Object.fromEntries(
    Object.entries(heading.fields).filter(([field]) => !ofParts.has(field)),
  );
  const { currency } = heading.investor;
  const external = { externalInvestment: moneyOf(Math.floor(investment * 0.8), currency) };
  const isForeign = fields["foreignInvestment"] !== undefined;
  return {
    ...heading,
    investment,
    life: first.life,
    contracts: first.contracts,
    payments: [],
    shares: [],
    fields: {
      ...fields,
      totalInvestment: moneyOf(investment, currency),
      ...external,
      ...(isForeign ? { foreignInvestment: external.externalInvestment } : {}),
    },
  };
}
