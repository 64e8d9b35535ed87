import { problem } from "@ipms/core";
import { Stopped } from "./open-package.js";
import { DamagedPart } from "./tag-scanner.js";

/**
 * Works on a part; where the part is damaged, its name is said too.
 *
 * @param part - the part's name
 * @param work - what is done
 */
export function within<Value>(part: string, work: () => Value): Value {
  try {
    return work();
  } catch (failure) {
    if (!(failure instanceof DamagedPart)) throw failure;
    const detail = failure.message;
    throw new Stopped(problem("damaged-workbook", { part, detail }).problem);
  }
}
