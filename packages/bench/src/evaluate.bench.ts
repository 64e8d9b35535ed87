import { bench, describe } from "vitest";
import {
  averageProjectSize,
  capacityRate,
  commissioningRate,
  completionRate,
  evaluate,
  evaluateAll,
  fulfilmentRate,
  fundsInPlace,
  fundsInPlaceRate,
  landingRate,
  registrationRate,
  startRate,
} from "@ipms/metrics";
import { syntheticLedger } from "./synthetic-ledger.js";

const { ledger } = syntheticLedger(100_000);
const question = { period: "2022", asOf: "2022-12-31" } as const;
const ten = [
  startRate,
  commissioningRate,
  completionRate,
  fulfilmentRate,
  capacityRate,
  registrationRate,
  landingRate,
  fundsInPlaceRate,
  averageProjectSize,
  fundsInPlace,
];
const options = { time: 3000, warmupIterations: 3 };

describe("100 000 projects, 150 000 receipts", () => {
  bench("one metric", () => void evaluate(startRate, ledger, question), options);
  bench("ten metrics in one reading", () => void evaluateAll(ten, ledger, question), options);
  bench(
    "ten metrics by division and chain",
    () => void evaluateAll(ten, ledger, { ...question, by: ["division", "industryChain"] }),
    options,
  );
});
