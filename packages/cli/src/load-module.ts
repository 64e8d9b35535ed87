import { createRequire } from "node:module";
import { resolve } from "node:path";
import { createJiti } from "jiti";

/**
 * Runs a module of the caller's, in JavaScript or TypeScript, on any supported version of Node.
 *
 * @param path - the file
 * @returns its default export, or what went wrong
 */
export async function loadModule(
  path: string,
): Promise<{ readonly value: unknown } | { readonly failure: string }> {
  const file = resolve(path);
  try {
    const runner = createJiti(file, { moduleCache: false, alias: ownPackages() });
    const value = await runner.import(file, { default: true });
    return { value };
  } catch (failure) {
    return { failure: failure instanceof Error ? failure.message : String(failure) };
  }
}

/** A configuration may import this package's rules although its own folder has not installed them. */
function ownPackages(): Record<string, string> {
  return { "@ipms/rules": createRequire(import.meta.url).resolve("@ipms/rules") };
}
