import { parseDay, type Text } from "@ipms/core";
import { Misuse } from "../misuse.js";

/**
 * The day whose knowledge counts.
 *
 * @param typed - as typed, or as the ledger says
 * @throws Misuse where there is none, or it is not a day
 */
export function asOfDay(typed: string | undefined): string {
  if (typed === undefined) throw new Misuse(noDay);
  if (parseDay(typed) === undefined) throw new Misuse(wrongDay, { value: typed });
  return typed;
}

const noDay: Text = {
  en: "the as-of date is missing, and the ledger does not say its own; add --as-of 2022-06-30",
  "zh-Hans": "缺少截止日期，台账自身也没有写明；请加上 --as-of 2022-06-30",
};
const wrongDay: Text = {
  en: '"{value}" is not a day; write the as-of date as 2022-06-30',
  "zh-Hans": "“{value}”不是具体日期；截止日期请写成2022-06-30",
};
