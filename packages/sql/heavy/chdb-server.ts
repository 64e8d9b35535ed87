/**
 * ClickHouse's engine behind as much of its HTTP interface as `@ipms/sql` speaks: statements and rows in
 * the body, settings and values in the address, errors with their numbers. The engine is the real one,
 * from the package `chdb`, which has no server of its own.
 *
 * ```sh
 * tsx packages/sql/heavy/chdb-server.ts FOLDER_OF_CHDB
 * ```
 *
 * It says `ready on PORT`, and runs until it is ended.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";

/** As much of `chdb` as is needed. */
interface Chdb {
  readonly Session: new () => {
    query(text: string, format?: string): string;
    queryAsync(text: string, options: { format: string }): Promise<{ text(): string }>;
    close(): void;
  };
}

const [folder = ""] = process.argv.slice(2);
const { Session }: Chdb = createRequire(join(folder, "package.json"))("chdb");
const session = new Session();
/** What a few rows do not need, and what takes longer to plan than to carry out. */
const light = [
  "max_execution_time = 0",
  "max_threads = 1",
  "compile_expressions = 0",
  "compile_aggregate_expressions = 0",
  "optimize_and_compare_chain = 0",
];
const forgotten = new Set(["wait_end_of_query", "cancel_http_readonly_queries_on_client_close"]);
let turn: Promise<void> = Promise.resolve();

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

/** Single quotes as ClickHouse reads them. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, String.raw`\$&`)}'`;

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await bodyOf(request);
  const { searchParams } = new URL(request.url ?? "/", "http://localhost");
  const settings = new Map(searchParams);
  const query = settings.get("query");
  const format = settings.get("default_format") ?? "TabSeparated";
  const database = settings.get("database") ?? "default";
  for (const name of ["query", "default_format", "database"]) settings.delete(name);
  try {
    session.query(`USE ${identifier(database)}`);
    const asked = [...settings].filter(([name]) => !forgotten.has(name));
    const stated = asked.map(([name, value]) => `${name} = ${quoted(value)}`);
    session.query(`SET ${[...light, ...stated].join(", ")}`);
    const text = query === undefined ? body : `${query}\n${body}`;
    const result = await session.queryAsync(text, { format });
    response.writeHead(200).end(result.text());
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    response.writeHead(500).end(message.replace(/^Query failed: /, ""));
  }
}

function identifier(name: string): string {
  return `\`${name.replace(/[\\`]/g, String.raw`\$&`)}\``;
}

session.query("CREATE DATABASE IF NOT EXISTS default ENGINE = Atomic");
const server = createServer((request, response) => {
  turn = turn.then(() => answer(request, response));
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  console.log(`ready on ${typeof address === "object" && address !== null ? address.port : 0}`);
});
process.on("SIGINT", () => process.exit(0));
