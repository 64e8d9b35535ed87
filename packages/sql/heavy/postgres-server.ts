import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Child, freePort, started } from "./child-process.js";

/** A PostgreSQL server of one's own. */
export interface PostgresServer {
  /** Where it is, with user and password. */
  readonly address: string;
  /** Its port on the loopback address. */
  readonly port: number;
  /** Ends it, politely or not, and takes its folder away. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** The programs of the newest PostgreSQL that Debian installed here. */
export function postgresPrograms(): string | undefined {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root)
    ? readdirSync(root)
        .map(Number)
        .sort((a, b) => b - a)
    : [];
  return versions
    .map((version) => join(root, String(version), "bin"))
    .find((folder) => existsSync(join(folder, "initdb")));
}

/**
 * Starts a server in a temporary folder, on a free port of the loopback address alone. It never runs
 * as root, which PostgreSQL refuses: root starts it as the user `postgres`.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const programs = postgresPrograms();
  if (programs === undefined) throw new Error("PostgreSQL is not installed: run pnpm test:engines");
  const folder = mkdtempSync(join(tmpdir(), "ipms-postgres-"));
  const password = randomBytes(12).toString("hex");
  const passwordFile = join(folder, "password");
  const data = join(folder, "data");
  writeFileSync(passwordFile, password);
  const user = process.getuid?.() === 0 ? systemUser() : {};
  if (user.uid !== undefined && user.gid !== undefined) {
    chownSync(folder, user.uid, user.gid);
    chownSync(passwordFile, user.uid, user.gid);
  }
  const asUser = { ...user, cwd: folder, env: { PATH: process.env["PATH"], LC_ALL: "C.UTF-8" } };
  const initial = ["--auth=scram-sha-256", `--pwfile=${passwordFile}`, "--encoding=UTF8"];
  execFileSync(
    join(programs, "initdb"),
    ["-D", data, "-U", "ipms", "--locale=C.UTF-8", "--no-sync", ...initial],
    { ...asUser, stdio: "pipe" },
  );
  const port = await freePort();
  const settings = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    fsync: "off",
    logging_collector: "off",
  };
  const server: Child = await started(
    join(programs, "postgres"),
    [
      "-D",
      data,
      ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    ],
    /ready to accept connections/,
    asUser,
  );
  return {
    address: `postgresql://ipms:${password}@127.0.0.1:${port}/postgres`,
    port,
    async stop(signal) {
      await server.stop(signal);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function systemUser(): { readonly uid?: number; readonly gid?: number } {
  const idOf = (option: string): number =>
    Number(execFileSync("id", [option, "postgres"], { encoding: "utf8" }));
  return { uid: idOf("-u"), gid: idOf("-g") };
}
