import { IpmsError } from "@ipms/core";
import { engineNames } from "../../engine.js";
import { EngineError } from "../../engine-error.js";

const engine = engineNames.clickhouse;

/** ClickHouse's own numbers of what can go wrong. */
const codes: Readonly<Record<number, (detail: string, address: string) => EngineError>> = {
  // UNKNOWN_TABLE
  60: (detail) => new EngineError("engine-table-missing", { table: nameIn(detail), engine }),
  // TABLE_ALREADY_EXISTS
  57: (detail) => new EngineError("engine-table-exists", { table: nameIn(detail), engine }),
  // TIMEOUT_EXCEEDED
  159: () => new EngineError("engine-timed-out", { engine }),
  // MEMORY_LIMIT_EXCEEDED
  241: (detail) => new EngineError("engine-out-of-memory", { engine, detail }),
  // DECIMAL_OVERFLOW
  407: () => new EngineError("sum-beyond-engine", { engine, digits: 76 }),
  // UNKNOWN_DATABASE, REQUIRED_PASSWORD, AUTHENTICATION_FAILED
  81: unreachable,
  194: unreachable,
  516: unreachable,
};

/**
 * What a server's message means to who asked.
 *
 * @param text - what it answered instead of rows
 * @param address - where it is
 */
export function exceptionOf(text: string, address: string): EngineError {
  const match = /Code: (\d+)\. (?:DB::Exception: )?([^\n]*)/.exec(text);
  const detail = (match?.[2] ?? text).slice(0, 300).trim();
  const meaning = codes[Number(match?.[1])];
  return meaning?.(detail, address) ?? new EngineError("engine-failed", { engine, detail });
}

/**
 * What a failure of the network means to who asked.
 *
 * @param cause - the failure
 * @param address - where the server is
 * @param isOpen - whether it has been reached before
 */
export function networkError(cause: unknown, address: string, isOpen: boolean): Error {
  if (cause instanceof EngineError || cause instanceof IpmsError) return cause;
  const detail = cause instanceof Error ? detailOf(cause) : String(cause);
  return isOpen
    ? new EngineError("connection-lost", { engine }, cause)
    : new EngineError("engine-unreachable", { engine, address, detail }, cause);
}

function unreachable(detail: string, address: string): EngineError {
  return new EngineError("engine-unreachable", { engine, address, detail });
}

/** Where a name has several addresses, every one of them failed with an error of its own. */
function detailOf(cause: Error): string {
  if (!(cause instanceof AggregateError)) return cause.message;
  const messages = cause.errors.map((one: unknown) => (one instanceof Error ? one.message : ""));
  return messages.join("; ");
}

/** The table that a message names, without its database. */
function nameIn(detail: string): string {
  return (
    /['`"]([^'`"]+)['`"]/.exec(detail)?.[1] ??
    /Table (\S+) /.exec(detail)?.[1]?.split(".").at(-1) ??
    ""
  );
}
