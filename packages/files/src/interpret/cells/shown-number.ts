import { type CellReader, unread } from "../reading.js";
import { dayOfSerial } from "./date/numbers.js";

/**
 * A reader of numbers that minds how a spreadsheet shows them. A cell that shows 15% holds 0.15
 * already, whatever the header's % says. One that shows 2023-03-15 was typed as a date, or was made one
 * by the program: 45000 is no amount.
 *
 * @param reader - reads the number
 */
export function numberAsShown(reader: CellReader): CellReader {
  return (text, context) => {
    if (context.shownAs === undefined || context.numeric !== true) return reader(text, context);
    if (context.shownAs === "percent") return reader(percentText(text), context);
    return unread("date-for-number", dayOfSerial(text, context.epoch ?? 1900) ?? text);
  };
}

/**
 * 0.15 of a cell that shows 15%, as it shows it; a number in a form that nobody writes stays.
 *
 * @param text - the number as the file holds it
 */
export function percentText(text: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return text;
  const [, sign = "", whole = "", fraction = ""] = match;
  const shifted = `${whole}${fraction.slice(0, 2).padEnd(2, "0")}`.replace(/^0+(?=\d)/, "");
  const rest = fraction.slice(2);
  return `${sign}${shifted}${rest === "" ? "" : `.${rest}`}%`;
}
