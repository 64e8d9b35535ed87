import type { WrittenRow } from "../import-conformance/cell.js";
import { workbookOf } from "../import-conformance/workbook.js";

/**
 * A made-up workbook as an office keeps it, for the guide from a messy workbook to a bulletin: with the
 * mistakes that clerks make, or as it is once they have mended them.
 *
 * @param mended - whether the mistakes are mended
 */
export function officeWorkbook(mended: boolean): Uint8Array {
  const rows = [...heading, header, ...projects(mended), ...notes];
  return workbookOf([{ name: "签约项目", rows, merged: ["A1:K1"] }]);
}

const heading: readonly WrittenRow[] = [
  ["示例县2023年1—9月签约项目台账"],
  ["填报单位：示例县招商服务中心", ...blanks(8), "单位：万元"],
];

const header: WrittenRow = [
  "项目编号",
  "项目名称",
  "投资方",
  "统一社会信用代码",
  "合同类型",
  "签约日期",
  "总投资",
  "固定资产投资",
  "占地面积（亩）",
  "开工日期",
  "投产日期",
  "项目状态",
];

const notes: readonly WrittenRow[] = [[], ["注：总投资以签约合同为准，次月5日前报送。"]];

/** Each project; where it has a mistake, the mistake stands before what mends it. */
function projects(mended: boolean): readonly WrittenRow[] {
  const right = (wrong: WrittenRow[number], mendedCell: WrittenRow[number]) =>
    mended ? mendedCell : wrong;
  const rows: readonly WrittenRow[] = [
    [
      "SL-001",
      "年产20万台电机项目",
      "湖南宏启机电有限公司",
      "91431100MA4L0001XN",
      "正式合同",
      day("2023-01-12"),
      amount(12000),
      amount(9000),
      amount(60),
      right(day("2022-03-20"), day("2023-03-20")),
      undefined,
      "已开工",
    ],
    [
      "SL-002",
      "智能玩具生产基地",
      "深圳乐童科技有限公司",
      "91440300MA5F0003X4",
      "正式合同",
      right("2023年2月30日", day("2023-02-28")),
      amount(8500),
      amount(6000),
      amount(45),
      day("2023-05-06"),
      day("2023-09-18"),
      "已投产",
    ],
    [
      "SL-003",
      "冷链物流中心",
      "长沙鲜达物流有限公司",
      "91430100MA4L0004XD",
      "正式合同",
      day("2023-03-08"),
      right(amount(120000000), amount(12000)),
      amount(8000),
      amount(80),
      undefined,
      undefined,
      "已签约",
    ],
    [
      "SL-004",
      "竹木家具加工项目",
      "广东林韵家居有限公司",
      "91440100MA5A0005XY",
      "正式合同",
      day("2023-04-18"),
      amount(6000),
      right(amount(7500), amount(4500)),
      amount(30),
      day("2023-08-02"),
      undefined,
      "在建",
    ],
    [
      "SL-005",
      "光伏组件项目",
      "江苏晶耀新能源有限公司",
      right("91320500MA1N0006XV", "91320500MA1N0006XU"),
      "框架协议",
      day("2023-05-25"),
      amount(35000),
      amount(30000),
      amount(200),
      day("2023-07-28"),
      right(undefined, day("2023-09-26")),
      "已投产",
    ],
    [
      "SL-006",
      "预制菜加工项目",
      "湖南湘味食品有限公司",
      "91430600MA4P0007X2",
      "正式合同",
      day("2023-06-18"),
      amount(4800),
      amount(3600),
      amount(25),
      "未开工",
      undefined,
      "已签约",
    ],
    [
      "SL-007",
      "竹木家具加工",
      "广东林韵家居有限公司",
      "91440100MA5A0005XY",
      "正式合同",
      day("2023-08-30"),
      amount(6000),
      amount(4500),
      amount(30),
      undefined,
      undefined,
      "已签约",
    ],
  ];
  // Signed again at a second ceremony: once mended it is no project of its own.
  return mended ? rows.slice(0, -1) : rows;
}

function blanks(count: number): WrittenRow {
  return Array.from({ length: count }, () => undefined);
}

function day(text: string): WrittenRow[number] {
  return { day: text };
}

function amount(number: number): WrittenRow[number] {
  return { number: String(number) };
}
