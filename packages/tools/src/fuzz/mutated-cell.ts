import type { Picker } from "../sample-ledgers/random.js";

/** What people and programs really leave in cells, and what lies on the edge of a form. */
const oddities = [
  "",
  " ",
  "-",
  "—",
  "无",
  "null",
  "true",
  "TRUE",
  "是",
  "0",
  "-0",
  "+1",
  "1.",
  ".5",
  "007",
  "1e3",
  "1,234.5",
  "１２",
  "9".repeat(19),
  `0.${"1".repeat(20)}`,
  "2023",
  "2023-13",
  "2023-02-29",
  "2024-02-29",
  "1899-12-31",
  "2100-01-01",
  "2023/05/06",
  "2023年5月",
  "45000",
  "CNY",
  "cny",
  "人民币",
  "万元",
  "430000",
  "999999",
  "C38",
  "3841",
  "91430100MA4L16JQ9B",
  "91430100MA4L16JQ9C",
  "2023-Q1",
  "2023-Q5",
  "2023-01/2023-09",
  "\u00a0",
  "\ufeff",
  "a\nb",
  'say "yes"',
  "𠮷",
  "e\u0301",
  "x".repeat(300),
];
const letters = [..."0123456789.-+/年月日 ,;\"'\t\u3000亩万亿ABCxyz一é𠮷\u0085\u200b"];

/**
 * A cell with one mistake, or another cell in its place.
 *
 * @param random - where chance comes from
 * @param cell - the cell
 * @param other - the text of another cell
 */
export function mutatedCell(random: Picker, cell: string, other: string): string {
  const at = random.integer(0, cell.length);
  const [before, behind] = [cell.slice(0, at), cell.slice(at)];
  switch (random.integer(0, 8)) {
    case 0:
      return random.one(oddities);
    case 1:
      return other;
    case 2:
      return before + behind.slice(1);
    case 3:
      return before + random.one(letters) + behind;
    case 4:
      return before + random.one(letters) + behind.slice(1);
    case 5:
      return cell + cell;
    case 6:
      return cell.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    case 7:
      return random.chance(50) ? cell.toUpperCase() : cell.toLowerCase();
    default:
      return random.chance(50) ? ` ${cell}` : `${cell} `;
  }
}
