import type {
  LedgerOutline,
  TallyAnswer,
  TallyRequest,
  TallySource,
} from "@ipms/metrics/elsewhere";

/** What is asked. */
export const question = { period: "2022-H1", asOf: "2022-06-30" } as const;

/** The tables of the ledger, and their columns. */
export const outline: LedgerOutline = {
  head: {},
  tables: new Map([
    [
      "projects",
      {
        fields: ["projectId", "signedOn", "startedOn", "park", "totalInvestment"],
        rowCount: 12,
      },
    ],
  ]),
};

/** A ledger that answers by hand, and remembers what it was asked. */
export function byHand(answer: (request: TallyRequest) => TallyAnswer): TallySource & {
  readonly rounds: TallyRequest[][];
} {
  const rounds: TallyRequest[][] = [];
  return {
    rounds,
    outline: async () => outline,
    records: async () => [],
    async answer(requests) {
      rounds.push([...requests]);
      return requests.map(answer);
    },
  };
}

/** Nine counts: of projects in question and of those of which that is not known. */
export const states = (known: readonly number[], open: readonly number[] = [0, 0, 0]) => [
  0,
  0,
  0,
  ...known,
  ...open,
];
