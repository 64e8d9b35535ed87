import { dayText, exactDecimal, multiply, parseDecimal, rational } from "@ipms/core";
import { checkRecord, fieldsOf, type TableName, tableNames } from "@ipms/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDateCell } from "./cells/date.js";
import { readMoneyCell } from "./cells/money.js";
import { readCell } from "./cells/read-cell.js";
import { foldHeader, foldText } from "./fold.js";
import { readHeader } from "./headers/read-header.js";
import { readMapping } from "./mapping/check-mapping.js";
import { mappingVersion } from "./mapping/mapping.js";
import { proposeMapping } from "./mapping/propose-mapping.js";
import { readUnit } from "./units.js";

const allFields = tableNames.flatMap((table) =>
  fieldsOf(table).map(({ field }) => [table, field] as const),
);

/** Days from 1900-01-01 to 2099-12-31. */
const days = fc.integer({ min: -25_567, max: 47_481 }).map(dayText);
const field = fc.constantFrom(...allFields);
/** Texts of the characters that mean something here, and any others. */
const cells = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."0123456789.,-/年月日初底万亿元约余()%% 美亩未已EZ:、") }),
);
const contexts = fc.record(
  {
    numeric: fc.boolean(),
    epoch: fc.constantFrom(1900 as const, 1904 as const),
    year: fc.integer({ min: 1900, max: 2099 }),
    dateOrder: fc.constantFrom("day-first" as const, "month-first" as const),
    unit: fc.constantFrom("万元", "亿元", "亩", "%", "公顷", "石"),
    timeZoneOffsetMinutes: fc.integer({ min: -840, max: 840 }),
  },
  { requiredKeys: [] },
);
const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (each) => String.fromCodePoint((each.codePointAt(0) ?? 0) + 0xfee0));

describe("every cell", () => {
  it("gives a value that its field accepts, a problem, or nothing", () => {
    fc.assert(
      fc.property(field, cells, contexts, ([table, name], text, context) => {
        const { value, problem } = readCell(table, name, text, context);
        expect(problem === undefined || value === undefined).toBe(true);
        if (value === undefined) return;
        const wrong = checkRecord(table, { [name]: value }).filter((each) => each.field === name);
        expect(wrong).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it("reads its own value again as the same", () => {
    fc.assert(
      fc.property(field, cells, contexts, ([table, name], text, context) => {
        const { value } = readCell(table, name, text, context);
        if (typeof value !== "string" || name === "landAreaMu") return;
        const unit = name === "landAreaSquareMetres" ? { unit: "平方米" } : {};
        const again = readCell(table, name, value, unit);
        if (again.problem?.code === "unit-unknown") return;
        expect(again.value).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  it("of a hundred thousand characters is read without ado", () => {
    const pieces = [
      "1",
      "1,",
      "(",
      "((",
      "一",
      "年",
      "1/",
      "2023-",
      " ",
      "万",
      "约",
      "余",
      "余1",
      "、1",
    ];
    for (const piece of pieces) {
      const text = piece.repeat(100_000);
      for (const [table, name] of allFields) readCell(table, name, text, { unit: "万元" });
      expect(readHeader(text).header).toBe(text);
    }
  });
});

describe("dates", () => {
  const notations: readonly ((year: string, month: string, day: string) => string)[] = [
    (year, month, day) => `${year}-${month}-${day}`,
    (year, month, day) => `${year}/${Number(month)}/${Number(day)}`,
    (year, month, day) => `${year}.${Number(month)}.${Number(day)}`,
    (year, month, day) => `${year}年${Number(month)}月${Number(day)}日`,
    (year, month, day) => `${year} 年 ${month} 月 ${day} 日`,
    (year, month, day) => `${year}${month}${day}`,
    (year, month, day) => `${year}-${month}-${day}T12:00:00+08:00`,
    (year, month, day) => `${year}/${month}/${day} 0:00:00`,
  ];
  it("read the same in every notation and width", () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...notations), fc.boolean(), (date, notation, wide) => {
        const [year = "", month = "", day = ""] = date.split("-");
        const text = notation(year, month, day);
        expect(readDateCell(wide ? fullWidth(text) : text, {}).value).toBe(date);
      }),
    );
  });

  it("read the same from a day number of either epoch", () => {
    // 1970-01-01 is 25569 of the epoch 1900 and 24107 of the epoch 1904.
    const epochs = [
      { epoch: 1900, zero: 25_569 },
      { epoch: 1904, zero: 24_107 },
    ] as const;
    // A number from 1900 to 2099 is a year; before 1906 there is nothing to be promoted.
    const later = fc.integer({ min: -23_400, max: 47_481 });
    fc.assert(
      fc.property(later, fc.constantFrom(...epochs), (day, { epoch, zero }) => {
        fc.pre(day + zero > 2099);
        const context = { numeric: true, epoch };
        expect(readDateCell(String(day + zero), context).value).toBe(dayText(day));
      }),
    );
  });

  it("read the same from a time stamp of any moment of the day in its zone", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5000, max: 47_000 }),
        fc.integer({ min: 0, max: 86_399_999 }),
        fc.integer({ min: -840, max: 840 }),
        (day, moment, offset) => {
          const stamp = day * 86_400_000 + moment - offset * 60_000;
          const read = readDateCell(String(stamp), { timeZoneOffsetMinutes: offset });
          expect(read.value).toBe(dayText(day));
        },
      ),
    );
  });
});

describe("amounts", () => {
  const units = ["元", "万元", "亿元", "万美元", "亿美元"] as const;
  const numbers = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 4 }))
    .map(([whole, scale]) => exactDecimal(rational(whole, 10n ** BigInt(scale))) ?? "0");
  const separated = (text: string) => {
    const [whole = "", fraction] = text.split(".");
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
  };

  it("are the same with the unit in the header and in the cell, however they are written", () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(...units), fc.boolean(), (number, unit, wide) => {
        const factor = readUnit(unit)?.factor ?? rational(1n);
        const expected = exactDecimal(multiply(parseDecimal(number) ?? rational(0n), factor));
        const spellings = [number, separated(number)].map((text) =>
          wide ? fullWidth(text) : text,
        );
        for (const text of spellings) {
          expect(readMoneyCell(text, { unit }).value?.amount).toBe(expected);
          expect(readMoneyCell(`${text}${unit}`, {}).value?.amount).toBe(expected);
          expect(readMoneyCell(`约${text}${unit}`, {})).toMatchObject({
            value: { amount: expected },
            qualifier: "about",
          });
        }
        expect(readMoneyCell(number, {}).problem?.code).toBe("unit-unknown");
      }),
    );
  });

  it("in brackets are negative", () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const bracketed = readMoneyCell(`(${number})`, { unit: "万元" }).value;
        expect(bracketed).toEqual(readMoneyCell(`-${number}`, { unit: "万元" }).value);
      }),
    );
  });
});

describe("headers and mappings", () => {
  const headers = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("总投资（亿元）", "开工时间"),
  );

  it("are read whatever they hold", () => {
    fc.assert(
      fc.property(fc.array(headers, { maxLength: 8 }), (row) => {
        const proposal = proposeMapping(row);
        expect(proposal.columns).toHaveLength(row.length);
        const mapping = { ipmsMapping: mappingVersion, tables: [proposal] };
        expect(readMapping(JSON.parse(JSON.stringify(mapping))).mapping).toEqual(mapping);
      }),
    );
  });

  it("never give one field to two columns", () => {
    const labels = tableNames.flatMap((table: TableName) =>
      fieldsOf(table).map(({ labels: label }) => label["zh-Hans"]),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...labels, "投资总额", "签约额")), (row) => {
        const fields = proposeMapping(row).columns.flatMap((column) => column.field ?? []);
        expect(new Set(fields).size).toBe(fields.length);
      }),
    );
  });

  it("read anything else as a wrong mapping", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readMapping(value).mapping).toBeUndefined();
      }),
    );
  });

  it("are folded once and for all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
        expect(foldHeader(foldHeader(text))).toBe(foldHeader(text));
      }),
    );
  });
});
