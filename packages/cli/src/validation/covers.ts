import { checkBaseline, checkWaivers, type Config, type ValidateOptions } from "@ipms/rules";
import type { Session } from "../program/session.js";
import { readJson, refuseWrong } from "./read-json.js";

/**
 * The waivers and the baseline that a validation takes into account.
 *
 * @param raw - their files as typed; they go before the configuration's
 * @param config - the configuration
 * @param session - the call
 * @throws Misuse where one cannot be read or is wrong
 */
export async function loadCovers(
  raw: { readonly waivers?: string; readonly baseline?: string },
  config: Config,
  session: Session,
): Promise<Pick<ValidateOptions, "waivers" | "baseline">> {
  const waivers = raw.waivers ?? config.waivers;
  const baseline = raw.baseline ?? config.baseline;
  return {
    ...(waivers === undefined ? {} : { waivers: await waiversAt(waivers, session) }),
    ...(baseline === undefined ? {} : { baseline: await baselineAt(baseline, session) }),
  };
}

async function waiversAt(path: string, session: Session) {
  const { waivers, problems } = checkWaivers(await readJson(path, session.io), path);
  refuseWrong(problems, session);
  return waivers;
}

async function baselineAt(path: string, session: Session) {
  const { baseline, problems } = checkBaseline(await readJson(path, session.io), path);
  refuseWrong(problems, session);
  if (baseline === undefined) throw new Error(`${path} was refused without a problem`);
  return baseline;
}
