import { dayText } from "@ipms/core";
import { ledgerOf, type LedgerReading } from "@ipms/metrics";

const firstDay = 18_993;
const parks = 50;
const chains = ["advanced materials", "new energy", "electronics", "food", "logistics", "tourism"];

/** A small linear congruential generator: the same ledger on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/**
 * A year of made-up projects with plausible shares of starts and commissions, and one and a half fund
 * receipts for each.
 *
 * @param count - how many projects
 */
export function syntheticLedger(count: number): LedgerReading {
  const random = generator(1);
  const day = (at: number): string => dayText(firstDay + Math.floor(at));
  const projects = Array.from({ length: count }, (_, at) => {
    const signed = random() * 365;
    const started = random() < 0.7 ? signed + random() * 200 : undefined;
    const later = (share: number, after: number): string | null =>
      started !== undefined && random() < share ? day(started + after) : null;
    return {
      projectId: `P${at}`,
      name: `Project ${at}`,
      division: ["431102", "431103", "431181", "430111"][Math.floor(random() * 4)],
      park: `Park ${Math.floor(random() * parks)}`,
      industryChain: chains[Math.floor(random() * chains.length)],
      contractType: random() < 0.9 ? "formal-contract" : "framework",
      signedOn: day(signed),
      registeredOn: day(signed + 20),
      landedOn: random() < 0.8 ? day(signed + 40) : null,
      startedOn: started === undefined ? null : day(started),
      completedOn: later(0.3, 100),
      commissionedOn: later(0.4, 150),
      fullCapacityOn: later(0.1, 300),
      terminatedOn: random() < 0.03 ? day(signed + 100) : null,
      totalInvestment: { amount: String(Math.floor(random() * 1e9)), currency: "CNY" },
    };
  });
  const fundReceipts = Array.from({ length: Math.floor(count * 1.5) }, (_, at) => {
    const cents = String(Math.floor(random() * 1e9));
    return {
      receiptId: `R${at}`,
      projectId: `P${Math.floor(random() * count)}`,
      receivedOn: day(random() * 365),
      received: { amount: `${cents}.${String(at % 100).padStart(2, "0")}`, currency: "CNY" },
    };
  });
  return ledgerOf({ projects, fundReceipts });
}
