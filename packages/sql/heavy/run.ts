/**
 * The tests that need a real PostgreSQL server and the engine of ClickHouse, and the long comparison of
 * engines. Nothing of it is in `pnpm install`: PostgreSQL comes from Debian's packages where it is
 * missing, and `chdb`, which takes 546 MB, goes into the user's cache, outside the repository.
 *
 * ```sh
 * pnpm test:engines
 * pnpm test:engines postgres       # only files whose names say so
 * ```
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { postgresPrograms } from "./postgres-server.js";

const chdbVersion = "3.4.0";
const cache = process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
const chdb = join(cache, "ipms", `chdb-${chdbVersion}`);

function installChdb(): void {
  if (existsSync(join(chdb, "node_modules", "chdb", "package.json"))) return;
  mkdirSync(chdb, { recursive: true });
  writeFileSync(join(chdb, "package.json"), '{ "private": true }\n');
  console.log(`Installing chdb ${chdbVersion} into ${chdb} …`);
  const options = ["--no-audit", "--no-fund", "--save-exact"];
  execFileSync("npm", ["install", ...options, `chdb@${chdbVersion}`], {
    cwd: chdb,
    stdio: "inherit",
  });
}

/** Debian makes a cluster and starts it when PostgreSQL is installed; this asks it not to. */
function installPostgres(): void {
  if (postgresPrograms() !== undefined) return;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    throw new Error(
      "PostgreSQL is missing: install Debian's package postgresql, and run this again",
    );
  }
  const settings = "/etc/postgresql-common/createcluster.d";
  mkdirSync(settings, { recursive: true });
  writeFileSync(join(settings, "ipms.conf"), "create_main_cluster = false\n");
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const argv of [["update"], ["install", "-y", "--no-install-recommends", "postgresql"]]) {
    execFileSync("apt-get", argv, { env: environment, stdio: "inherit" });
  }
}

installChdb();
installPostgres();
const { status } = spawnSync(
  "npx",
  ["vitest", "run", "--config", "packages/sql/heavy/vitest.config.ts", ...process.argv.slice(2)],
  { stdio: "inherit", env: { ...process.env, IPMS_CHDB: chdb } },
);
process.exitCode = status ?? 1;
