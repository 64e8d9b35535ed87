import {
  IpmsError,
  fillTemplate,
  type IpmsErrorCode,
  type Problem,
  problemTexts,
} from "@ipms/core";

/** Stops on a question that cannot be asked: a mistake of the caller, worded in every language. */
export function misasked(
  code: IpmsErrorCode,
  problem: Problem["code"],
  parameters: Problem["parameters"] = {},
): never {
  const message = fillTemplate(problemTexts[problem].en, parameters);
  throw new IpmsError(code, message, { code: problem, parameters });
}
