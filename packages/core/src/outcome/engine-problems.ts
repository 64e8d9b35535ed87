import type { Text } from "../text/locale.js";

/** What can go wrong between a question and the database engine that is to answer it. */
export const engineProblemTexts = {
  "engine-unreachable": {
    en: "{engine} cannot be reached at {address}: {detail}; check that it runs, the address, the user and the network",
    "zh-Hans":
      "无法连接位于{address}的 {engine}：{detail}；请确认它正在运行，并核对地址、用户和网络",
  },
  "engine-not-installed": {
    en: '{engine} needs the package {package}, which is not installed; run "npm install {package}" and ask again',
    "zh-Hans": "使用 {engine} 需要 {package}，尚未安装；请运行“npm install {package}”后重试",
  },
  "connection-lost": {
    en: "the connection to {engine} broke off before the answer was complete; nothing of it was used; ask again",
    "zh-Hans": "与 {engine} 的连接在应答完整之前中断；未采用任何部分结果；请重试",
  },
  "engine-timed-out": {
    en: "{engine} did not answer in time; nothing was used; allow more time, or ask for less at once",
    "zh-Hans": "{engine} 未在规定时间内应答；未采用任何结果；请放宽时限，或减少一次计算的内容",
  },
  "engine-failed": {
    en: "{engine} could not carry out the query: {detail}; nothing of the answer was used",
    "zh-Hans": "{engine} 未能执行查询：{detail}；未采用任何结果",
  },
  "engine-table-missing": {
    en: 'there is no table "{table}" in {engine}; load the ledger first, or name the schema that holds it',
    "zh-Hans": "{engine} 中没有表“{table}”；请先装载台账，或指明台账所在的模式（schema）",
  },
  "engine-table-exists": {
    en: 'there is already a table "{table}" in {engine}; ask for it to be replaced, or name another schema',
    "zh-Hans": "{engine} 中已有表“{table}”；请指明允许替换，或换用另一个模式（schema）",
  },
  "engine-column-missing": {
    en: 'the table "{table}" in {engine} has no column "{missing}", which belongs to it; load the ledger again, or add the column',
    "zh-Hans": "{engine} 中的表“{table}”缺少列“{missing}”；请重新装载台账，或补上该列",
  },
  "engine-column-type": {
    en: 'the column "{table}"."{column}" is {type}, not {expected}; load the ledger again, or change the column',
    "zh-Hans": "列“{table}”.“{column}”的类型是 {type}，应为 {expected}；请重新装载台账，或修改该列",
  },
  "engine-unknown-code": {
    en: 'the column "{table}"."{column}" in {engine} holds what is no code of the standard there, such as {"values"}; nothing was computed; correct it, or make a view that gives the standard\'s codes, and NULL where there is none',
    "zh-Hans":
      '{engine} 中的列“{table}”.“{column}”含有不是本标准在该处所用代码的值，如{"values"}；未作计算；请更正，或建立一个给出标准代码（没有代码时给出 NULL）的视图',
  },
  "amount-beyond-engine": {
    en: 'the field "{field}" of {table} holds {value}, with more digits than {engine} adds up exactly ({digits}); evaluate it in memory, or correct the amount',
    "zh-Hans":
      "{table} 的字段“{field}”含有{value}，位数超出 {engine} 能精确求和的{digits}位；请改在内存中计算，或更正该金额",
  },
  "sum-beyond-engine": {
    en: "a sum has more than the {digits} digits that {engine} adds up exactly; nothing of the answer was used; ask for smaller groups, or evaluate in memory",
    "zh-Hans":
      "有合计数超过 {engine} 能精确求和的{digits}位；未采用任何结果；请细分统计范围，或改在内存中计算",
  },
  "engine-out-of-memory": {
    en: "{engine} ran out of the memory it may use ({detail}); nothing of the answer was used; allow it more, name a folder for temporary files, or ask for less at once",
    "zh-Hans":
      "{engine} 可用内存不足（{detail}）；未采用任何结果；请放宽内存限制、指定临时文件夹，或减少一次计算的内容",
  },
  "not-in-sql": {
    en: "{feature} cannot be computed by {engine}; leave it out, or evaluate in memory",
    "zh-Hans": "{engine} 无法计算{feature}；请去掉该项，或改在内存中计算",
  },
  "engine-bad-cell": {
    en: '{place}: "{value}" in the column "{column}" is not what the standard writes there, and nothing was computed; run "ipms validate" for all such places, or "ipms convert" to read other notations',
    "zh-Hans":
      "{place}：列“{column}”中的“{value}”不符合本标准的写法，未作计算；可用“ipms validate”列出全部位置，或用“ipms convert”转换其他写法",
  },
  "engine-bad-file": {
    en: '{place}: {engine} cannot read the file: {detail}; nothing was computed; run "ipms validate" to see what is wrong with it',
    "zh-Hans":
      "{place}：{engine} 无法读取该文件：{detail}；未作计算；可用“ipms validate”查看问题所在",
  },
  "engine-file-headless": {
    en: '{place}: the file has no header; give it one with the names of the standard\'s fields, or convert it with "ipms convert"',
    "zh-Hans": "{place}：文件没有表头；请补上用本标准字段名书写的表头，或用“ipms convert”转换",
  },
  "engine-column-twice": {
    en: '{place}: the column "{column}" stands twice in the header, and nothing tells which one counts; leave one of them out',
    "zh-Hans": "{place}：表头中列“{column}”出现两次，无法判断以哪一列为准；请只保留一列",
  },
  "engine-file-missing": {
    en: '{engine} finds no file "{file}" that it may read; check its name and who may read it',
    "zh-Hans": "{engine} 找不到可读取的文件“{file}”；请核对文件名和读取权限",
  },
  "engine-file-format": {
    en: 'the file "{file}" is none that {engine} reads as a ledger: name it .csv, .parquet or .ndjson, or convert it with "ipms convert"',
    "zh-Hans":
      "{engine} 无法将文件“{file}”作为台账读取：扩展名应为 .csv、.parquet 或 .ndjson，或用“ipms convert”转换",
  },
} as const satisfies Record<string, Text>;
