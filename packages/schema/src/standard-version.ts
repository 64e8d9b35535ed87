import { type Outcome, ok, problem } from "@ipms/core";

/** The version of the standard that these schemas describe. */
export const standardVersion = "1.0";

/** Major and minor, whole numbers without leading zeros. */
export const versionPattern: RegExp = /^(?:0|[1-9][0-9]{0,3})\.(?:0|[1-9][0-9]{0,3})$/;

/**
 * Whether a ledger written for some version of the standard can be read. A minor version only adds
 * fields and codes, so a newer one is readable, though what it adds is unknown here.
 *
 * @example
 * ```ts
 * import { checkStandardVersion } from "@ipms/schema";
 *
 * const newer = checkStandardVersion("1.4");
 * console.log(newer.ok && newer.value); // => newer-minor
 * console.log(checkStandardVersion("2.0").ok); // => false
 * ```
 *
 * @param text - the ledger's `standardVersion`
 * @returns `known` or `newer-minor`; the problem `unknown-version` for another major version
 */
export function checkStandardVersion(text: string): Outcome<"known" | "newer-minor"> {
  const [knownMajor, knownMinor] = parts(standardVersion);
  const [major, minor] = parts(text);
  if (!versionPattern.test(text) || major !== knownMajor) {
    return problem("unknown-version", { value: text, known: standardVersion });
  }
  return ok(Number(minor) > Number(knownMinor) ? "newer-minor" : "known");
}

function parts(version: string): readonly [string | undefined, string | undefined] {
  const [major, minor] = version.split(".");
  return [major, minor];
}
