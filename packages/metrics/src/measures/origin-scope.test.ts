import { evaluateTest, fieldsRead, no, type RecordView, undecided, yes } from "@ipms/core";
import { describe, expect, it } from "vitest";
import { fromAbroad, fromMainland, fromOtherCity, fromOtherProvince } from "./origin-scope.js";

interface Origin {
  readonly originCountry?: string;
  readonly originDivision?: string;
  readonly originScope?: string;
}

function receiptOf(origin: Origin): RecordView {
  const fields: Readonly<Record<string, string | undefined>> = { ...origin };
  return {
    cell: (table, field) => {
      const value = table === "fundReceipts" ? fields[field] : undefined;
      return value === undefined ? undefined : { kind: "code", value };
    },
  };
}

/** The answers for abroad, mainland, other province and other city, as seen from Yongzhou, Hunan. */
function answers(origin: Origin, statedScopeApplies: "yes" | "no" = "no") {
  const parameters = { provincePrefix: "43", prefecturePrefix: "4311", statedScopeApplies };
  return [fromAbroad, fromMainland, fromOtherProvince, fromOtherCity].map((test) =>
    evaluateTest(test, receiptOf(origin), parameters),
  );
}

describe("the origin of a receipt", () => {
  it.each<[string, Origin, readonly number[]]>([
    ["from Germany", { originCountry: "DE" }, [yes, no, no, no]],
    ["from Hong Kong, by country", { originCountry: "HK" }, [yes, no, no, no]],
    ["from Taiwan, by division", { originDivision: "710000" }, [yes, no, no, no]],
    [
      "from Macao, with country and division",
      { originCountry: "CN", originDivision: "820000" },
      [yes, no, no, no],
    ],
    ["from Guangdong", { originDivision: "440300" }, [no, yes, yes, no]],
    [
      "from Guangdong, country stated",
      { originCountry: "CN", originDivision: "440300" },
      [no, yes, yes, no],
    ],
    ["from Changsha", { originDivision: "430100" }, [no, yes, no, yes]],
    ["from Yongzhou itself", { originDivision: "431103" }, [no, yes, no, no]],
    ["from somewhere on the mainland", { originCountry: "CN" }, [no, yes, undecided, undecided]],
    ["from nowhere known", {}, [undecided, undecided, undecided, undecided]],
  ])("%s", (_, origin, expected) => {
    expect(answers(origin)).toEqual(expected);
  });
});

describe("a stated scope", () => {
  it.each<[string, readonly number[]]>([
    ["foreign", [yes, no, no, no]],
    ["other-province", [no, yes, yes, no]],
    ["other-city", [no, yes, no, yes]],
    ["other-county", [no, yes, no, no]],
    ["local", [no, yes, no, no]],
  ])("%s is used at the ledger's own division", (originScope, expected) => {
    expect(answers({ originScope }, "yes")).toEqual(expected);
  });

  it("is not used elsewhere", () => {
    expect(answers({ originScope: "foreign" }, "no")).toEqual(Array(4).fill(undecided));
  });

  it("yields to what country and division show", () => {
    const stated = { originDivision: "440300", originScope: "foreign" };
    expect(answers(stated, "yes")).toEqual([no, yes, yes, no]);
  });

  it("leaves a receipt without any origin undecided", () => {
    expect(answers({}, "yes")).toEqual(Array(4).fill(undecided));
  });
});

it("needs no column of all three, as each may be missing", () => {
  expect(fieldsRead(fromOtherCity)).toEqual([]);
});
