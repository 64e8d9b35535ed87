import { expect, it } from "vitest";
import { firstProject, report } from "./main.js";

it("says what is wrong with each row in both languages", () => {
  const sentences = report();
  expect(sentences.slice(0, 2)).toEqual([
    '2 "示例项目2" signedOn: "2023-02-30" is not a date that exists; write 2022-06-30, 2022-06 or 2022',
    "2 “示例项目2” signedOn：“2023-02-30”不是存在的日期；请写成2022-06-30、2022-06或2022",
  ]);
  const fields = sentences.map((sentence) => /^\d \S+ (\w+)/.exec(sentence)?.[1]);
  expect(fields).toEqual(
    ["signedOn", "contractType", "totalInvestment", "investorCreditCode"].flatMap((field) => [
      field,
      field,
    ]),
  );
});

it("parses with the same schema", () => {
  expect(firstProject.signedOn).toBe("2023-02");
});
