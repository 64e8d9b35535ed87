import {
  fillTemplate,
  IpmsError,
  type IpmsErrorCode,
  type Problem,
  valueProblemTexts,
} from "@ipms/core";

/** Stops on a question that cannot be asked: a mistake of the caller, worded in every language. */
export function misasked(
  code: IpmsErrorCode,
  problem: keyof typeof valueProblemTexts,
  parameters: Problem["parameters"] = {},
): never {
  const message = fillTemplate(valueProblemTexts[problem].en, parameters);
  throw new IpmsError(code, message, { code: problem, parameters });
}
