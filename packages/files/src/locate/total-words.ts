import { foldHeader } from "../interpret/fold.js";
import { isFigure } from "./row-texts.js";
import type { ClassifiedRow } from "./classified-row.js";

const counted = "(?:共|计)?(\\d{1,9})(?:个|项|家|宗|户|件|笔|条)?(?:项目|企业|合同)?";
const behind = `(?::|数|项目数?|:?\\(?(?:${counted})\\)?|\\([^()]{0,12}\\))?`;
const chinese = new RegExp(`^(.{0,16}?)(合计数?|总计|共计|小计|累计|总和)${behind}$`);
const english = new RegExp(`^(grandtotal|subtotal|total|sum)${behind}$`);
const whole = /^(?:总|全[省市县区州盟旗部]|本表|本市|本县|本区|所有|项目|以上|各项)?(?:项目)?$/;
const absent = /^[-—–/\\]*$/;

/** A cell whose words say that its row holds sums. */
interface TotalWords {
  readonly kind: "total" | "subtotal";
  readonly level: 1 | 2 | 3;
  readonly count?: number;
  /** Whether it says of what: 东湖区小计. */
  readonly scoped: boolean;
}

/**
 * Whether the words of one cell say that its row holds sums: 合计, 小 计, 总计（12个）, 东湖区小计,
 * Total. What goes on like a name (合计科技有限公司) says no such thing.
 *
 * @param text - the cell as it stands
 */
function totalWords(text: string): TotalWords | undefined {
  if (text.length > 60) return undefined;
  const folded = foldHeader(text);
  const match = chinese.exec(folded);
  const [, scope = "", word = "", number] = match ?? [
    "",
    "",
    ...(english.exec(folded) ?? []).slice(1),
  ];
  if (word === "") return undefined;
  const smaller = word === "小计" || word === "subtotal";
  const ofWhole = !smaller && whole.test(scope);
  const highest = word === "总计" || word === "grandtotal" || (ofWhole && scope !== "");
  const level = smaller ? 1 : highest ? 3 : 2;
  return {
    kind: ofWhole ? "total" : "subtotal",
    level,
    ...(number === undefined ? {} : { count: Number(number) }),
    scoped: scope !== "" && !ofWhole,
  };
}

/**
 * Reads a row of sums by the words in its leading cells. Its other leading cells are empty, counts or
 * such words too: where a record has its id or its name nothing else may stand.
 *
 * @param texts - see `rowTexts`
 * @param leading - how many cells from the first are looked at
 * @param identity - the places of ids, names and row numbers
 */
export function totalRow(
  texts: readonly string[],
  leading: number,
  identity: readonly number[],
): ClassifiedRow | undefined {
  const front = texts.slice(0, leading);
  const place = front.findIndex((text) => text !== "" && totalWords(text) !== undefined);
  const words = texts[place] ?? "";
  const found = totalWords(words);
  if (found === undefined) return undefined;
  const others = front.filter((text, index) => index !== place && text !== "");
  if (others.some((text) => !isSilent(text))) return undefined;
  const behindFront = texts.slice(leading).filter((text) => text !== "" && !isSilent(text));
  // 东湖区小计 could end a name: a record would say more in words.
  if (found.scoped && behindFront.length > 1) return undefined;
  const beside = identity
    .filter((index) => index !== place)
    .map(
      (index) =>
        /^(?:共|计)?(\d{1,9})(?:个|项|家)?(?:项目)?$/.exec(foldHeader(texts[index] ?? ""))?.[1],
    )
    .find((number) => number !== undefined);
  const count = found.count ?? (beside === undefined ? undefined : Number(beside));
  return {
    kind: found.kind,
    words,
    level: found.level,
    ...(count === undefined ? {} : { count }),
  };
}

/** Whether a cell names nothing: figures, dashes, other words of totals, 全市. */
function isSilent(text: string): boolean {
  const folded = foldHeader(text);
  return (
    isFigure(folded) ||
    absent.test(folded) ||
    whole.test(folded) ||
    totalWords(text) !== undefined ||
    new RegExp(`^${counted}$`).test(folded)
  );
}
