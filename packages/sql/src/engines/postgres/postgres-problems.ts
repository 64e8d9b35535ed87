import { IpmsError } from "@ipms/core";
import { engineNames } from "../../engine.js";
import { EngineError } from "../../engine-error.js";

const engine = engineNames.postgres;

/** Errors of the connection: PostgreSQL's classes 08 and 57P, and those of the network. */
const lost = /^(?:08...|57P0.|ECONNRESET|EPIPE|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH)$/;

/**
 * What a failure of PostgreSQL means to who asked.
 *
 * @param cause - what the library threw
 */
export function postgresError(cause: unknown): Error {
  if (cause instanceof EngineError || cause instanceof IpmsError) return cause;
  const detail = cause instanceof Error ? cause.message : String(cause);
  const code = codeOf(cause);
  if (isConnectionLost(cause)) return new EngineError("connection-lost", { engine }, cause);
  const name = /"([^"]+)"/.exec(detail)?.[1] ?? "";
  switch (code) {
    case "42P01":
      return new EngineError("engine-table-missing", { table: name, engine }, cause);
    case "42P07":
      return new EngineError("engine-table-exists", { table: name, engine }, cause);
    case "57014":
      return new EngineError("engine-timed-out", { engine }, cause);
    case "53200":
      return new EngineError("engine-out-of-memory", { engine, detail }, cause);
    default:
      return new EngineError("engine-failed", { engine, detail }, cause);
  }
}

/**
 * Whether the connection is of no more use.
 *
 * @param cause - what the library threw
 */
export function isConnectionLost(cause: unknown): boolean {
  const said = cause instanceof Error ? cause.message : "";
  return lost.test(codeOf(cause)) || /^Connection terminated|not queryable/.test(said);
}

function codeOf(cause: unknown): string {
  const code: unknown = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return typeof code === "string" ? code : "";
}
