import { writeSampleLedger } from "../sample-ledgers/rows.js";
import { yongzhouLedger } from "../sample-ledgers/yongzhou.js";
import { yuhuaLedger } from "../sample-ledgers/yuhua.js";

/** Writes the sample ledgers under `examples/ledgers`. They are made up, and the same every time. */
export async function generateSampleLedgers(): Promise<void> {
  for (const ledger of [yongzhouLedger(), yuhuaLedger()]) writeSampleLedger(ledger);
}
