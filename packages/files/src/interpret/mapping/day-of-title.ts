import { readDateCell } from "../cells/date.js";
import { foldText } from "../fold.js";

/**
 * The day up to which a table was kept, where a title row says it with its year: （截至2023年9月底）,
 * 统计截止日期：2023-09-30.
 *
 * @param text - a title row
 */
export function dayOfTitle(text: string): string | undefined {
  const stated = foldText(text.slice(0, 400)).matchAll(
    /截[至止]到?(?:日期|时间)?[:：]?\s*((?:19|20)\d\d[-/.年\d月日底末初]*)/g,
  );
  const days = [...stated].map((match) => readDateCell(match[1] ?? "", {}).value);
  const [day] = days;
  // Two different days are no day.
  return days.every((other) => other === day) ? day : undefined;
}
