/**
 * Prints the published rates of Yongzhou, first half of 2022, from a sample ledger, and the
 * records behind each of them. It runs the built `ipms` command exactly as a user would.
 */
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cliPackage = fileURLToPath(import.meta.resolve("@ipms/cli/package.json"));
const command = join(dirname(cliPackage), "dist", "bin.cjs");

const ledger = ["examples/ledgers/yongzhou-2022-h1"];
const question = ["--period 2022-H1", "--as-of 2022-06-30", "--where returningEntrepreneur=true"];
const rates = ["start-rate", "commissioning-rate", "funds-in-place-rate"];

/** Runs one command and shows it as it could be typed, its lines no wider than a terminal. */
function ipms(...parts) {
  const lines = ["$ ipms"];
  for (const part of parts) {
    const longer = `${lines.at(-1)} ${part}`;
    if (longer.length <= 78) lines[lines.length - 1] = longer;
    else lines.push(`    ${part}`);
  }
  console.log(`\n${lines.join(" \\\n")}\n`);
  const { status, error } = spawnSync(process.execPath, [command, ...parts.join(" ").split(" ")], {
    cwd: root,
    env: { ...process.env, IPMS_LOCALE: "en" },
    stdio: "inherit",
  });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

console.log(`The sample ledger is made up; its sums are those that were published for
Yongzhou, January to June 2022. It holds 176 signed projects. The published
rates are those of the 106 that returning entrepreneurs signed, so every
question below is filtered by returningEntrepreneur=true.

台账为虚构示例，合计数按永州市2022年1—6月公开报道的数字配平。台账有176个签约
项目，公开报道的比率是其中106个湘商回归项目的比率，因此以下各问都以
returningEntrepreneur=true 筛选。`);

const asked = rates.map((rate) => `--metric ${rate}`);
ipms("metrics", ...ledger, ...question, ...asked);
ipms("metrics", ...ledger, ...question, ...asked, "--locale zh-Hans");
for (const rate of rates) ipms("explain", rate, ...ledger, ...question, "--all");

console.log(`
Start rate 69.8%, commissioning rate 43.4%, funds-in-place rate 44.8%: each as
published, and above it every record behind each.
Next: docs/guide/en/getting-started.md

开工率69.8%、投产率43.4%、资金到位率44.8%：均与公开报道一致，每个数背后的
记录已在上面逐条列出。下一步：docs/guide/zh/getting-started.md`);
