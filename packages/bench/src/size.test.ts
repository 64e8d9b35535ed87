import { describe, expect, it } from "vitest";
import { bundle } from "./bundle.js";

const calculator = `
  import { startRate } from "@ipms/metrics";
  console.log(startRate({ started: 74, signed: 106 }));
`;

const evaluation = `
  import { evaluate, ledgerOf, startRate } from "@ipms/metrics";
  const { ledger } = ledgerOf({ projects: [{ projectId: "1", name: "Mill", signedOn: "2022" }] });
  console.log(evaluate(startRate, ledger, { period: "2022", asOf: "2022-12-31" }));
`;

/** A program that may be written with the packages, and what it may cost. */
interface Budget {
  readonly what: string;
  readonly program: string;
  /** Gzip bytes beyond decimal.js, at most. */
  readonly ceiling: number;
  /** Every package with a byte in it: any other, zod above all, has leaked in. */
  readonly packages: readonly string[];
}

const core = ["@ipms/core"];

/** A ceiling is raised only with a reason, written beside it. */
const budgets: readonly Budget[] = [
  {
    // A form or a page that shows one figure: the definition, exact division and one rounding.
    what: "one metric's calculator",
    program: calculator,
    ceiling: 3000,
    packages: ["@ipms/core", "@ipms/metrics"],
  },
  {
    // Every period, population, currency and grouping that can be asked, with the sentences of the
    // problems in two languages, and the closed code lists with the words by which people mean their
    // codes, so that a misspelt code is refused and the right one suggested; the calendar of working days
    // of twenty years, and lead times with their survival curve; rows counted many at a time, and the
    // ledger as it was known. One more metric adds its definition only.
    what: "one metric over a ledger",
    program: evaluation,
    ceiling: 56_000,
    packages: ["@ipms/codelists", "@ipms/core", "@ipms/metrics", "date-fns"],
  },
  {
    // Two thirds are zod's; the rest are the schemas of every table and the codes they accept.
    what: "one record checked with its schema",
    program: `import { checkRecord } from "@ipms/schema"; console.log(checkRecord("projects", {}));`,
    ceiling: 72_000,
    packages: ["@ipms/codelists", "@ipms/core", "@ipms/schema", "zod"],
  },
  {
    // Every rule over records with its sentences, zod, the schemas of every table, and the list of
    // divisions, a third of it, by which rules know which of them are still in use.
    what: "one record judged by every rule",
    program: `
      import { validateRecord } from "@ipms/rules";
      console.log(validateRecord({}, { table: "projects", asOf: "2023-12-31" }));
    `,
    ceiling: 215_000,
    packages: [
      "@ipms/codelists",
      "@ipms/core",
      "@ipms/metrics",
      "@ipms/rules",
      "@ipms/schema",
      "zod",
    ],
  },
  {
    // Nine tenths are zod's: a schema brings no other table's, and only the lists it names.
    what: "one small schema alone",
    program: `import { signingSchema } from "@ipms/schema"; console.log(signingSchema.safeParse({}));`,
    ceiling: 32_000,
    packages: ["@ipms/codelists", "@ipms/core", "@ipms/schema", "zod"],
  },
  {
    // Labels and definitions of some six codes in two languages, and nothing else.
    what: "one code list",
    program: `import { contractTypes } from "@ipms/codelists"; console.log(contractTypes);`,
    ceiling: 1500,
    packages: ["@ipms/codelists"],
  },
  {
    what: "a text in one language",
    program: 'import { textIn } from "@ipms/core"; console.log(textIn);',
    ceiling: 4000,
    packages: core,
  },
  {
    what: "reading a period",
    program: 'import { parsePeriod } from "@ipms/core"; console.log(parsePeriod);',
    ceiling: 4000,
    packages: core,
  },
  {
    what: "a list of names",
    program: 'import { locales } from "@ipms/core"; console.log(locales);',
    ceiling: 100,
    packages: core,
  },
];

describe("the size of a program", () => {
  it("is the same where a bundler builds for Node, which itself gets other files", async () => {
    const [forBrowsers, forNode] = await Promise.all([
      bundle(evaluation),
      bundle(evaluation, "node"),
    ]);
    expect(forNode.ownSize).toBeLessThan(forBrowsers.ownSize * 1.01);
  });

  it.each(budgets)("$what: at most $ceiling bytes", async ({ program, ceiling, packages }) => {
    const made = await bundle(program);
    expect(made.packages).toEqual(packages);
    expect(made.ownSize).toBeLessThanOrEqual(ceiling);
  });

  it.each([
    ["calculator", calculator],
    ["evaluation", evaluation],
  ])("one metric's %s brings no other metric", async (_, program) => {
    const { code } = await bundle(program);
    const ids = await metricIds();
    expect(ids.filter((id) => code.includes(`"${id}"`))).toEqual(["start-rate"]);
  });

  it("imports that are not used cost nothing", async () => {
    const { size } = await bundle(`
      import * as core from "@ipms/core";
      import * as codelists from "@ipms/codelists";
      import * as schema from "@ipms/schema";
      import * as metrics from "@ipms/metrics";
      import * as files from "@ipms/files";
      console.log(1);
    `);
    expect(size).toBeLessThanOrEqual(50);
  });
});

/** The id of every metric that is published. */
async function metricIds(): Promise<string[]> {
  return Object.values(await import("@ipms/metrics")).flatMap((value) =>
    typeof value === "function" && "id" in value && typeof value.id === "string" ? [value.id] : [],
  );
}
