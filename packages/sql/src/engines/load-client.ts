import { type Dialect, engineNames } from "../engine.js";
import { EngineError } from "../engine-error.js";

/**
 * The library that speaks to an engine, loaded when the engine is opened: who never asks it need not
 * install it.
 *
 * @param dialect - the engine's dialect
 * @param name - what the library is called on npm
 * @param load - imports it
 * @throws EngineError `engine-not-installed`
 */
export async function loadClient<Client>(
  dialect: Dialect,
  name: string,
  load: () => Promise<Client>,
): Promise<Client> {
  try {
    return await load();
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") throw cause;
    throw new EngineError(
      "engine-not-installed",
      { engine: engineNames[dialect], package: name },
      cause,
    );
  }
}
