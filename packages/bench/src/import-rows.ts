/** Ten columns of projects, as people head them and as the standard does. */
const headers = {
  foreign:
    "项目编号,项目名称,投资方,总投资（万元）,签约日期,行业代码,合同类型,用地面积（亩）,产业链,备注\n",
  canonical:
    "projectId,name,investorName,totalInvestment.amount,totalInvestment.currency,signedOn,industry,contractType,landAreaMu,industryChain,remarks\n",
};

/** Under which headers the projects stand. */
export type Headers = keyof typeof headers;

const industries = ["38", "27", "1491", "65", "C"];

/**
 * The same projects under the headers of a county's ledger (amounts in ten thousand yuan, every tenth
 * date as people write it) or of the standard.
 *
 * @param rowCount - how many
 * @param kind - under which headers
 */
export function* importRows(rowCount: number, kind: Headers): Generator<string, void, void> {
  yield headers[kind];
  for (let row = 1; row <= rowCount; row += 1) yield lineOf(row, kind);
}

function lineOf(row: number, kind: Headers): string {
  const amount = (row * 7919) % 100_000;
  const year = 2015 + (row % 9);
  const month = 1 + (row % 12);
  const iso = `${year}-${String(month).padStart(2, "0")}`;
  const isForeign = kind === "foreign";
  return [
    `XM-${row}`,
    `第${row}号电池生产基地项目`,
    `某某新能源科技有限公司${(row * 31) % 5000}`,
    ...(isForeign ? [amount] : [amount * 10_000, "CNY"]),
    isForeign && row % 10 === 0 ? `${year}年${month}月` : iso,
    industries[row % industries.length],
    isForeign ? "正式合同" : "formal-contract",
    (row * 13) % 500,
    "新能源",
    row % 4 === 0 ? "" : `进展情况${row % 1000}`,
  ]
    .join(",")
    .concat("\n");
}
