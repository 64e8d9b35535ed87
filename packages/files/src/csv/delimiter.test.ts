import { describe, expect, test } from "vitest";
import { chooseDelimiter, type Delimiter } from "./delimiter.js";

function choose(
  text: string,
  options: { quoted?: boolean; suggested?: Delimiter; ended?: boolean } = {},
): string {
  const { quoted = true, suggested = ",", ended = true } = options;
  const choice = chooseDelimiter(new TextEncoder().encode(text), { quoted, suggested, ended });
  return `${JSON.stringify(choice.delimiter)} ${choice.evidence}`;
}

describe("the delimiter", () => {
  test.each([
    ["comma", "a,b\n1,2\n", '"," header-and-rows'],
    ["tab", "a\tb\n1\t2\n", '"\\t" header-and-rows'],
    ["semicolon, with decimal commas", "a;b\n1,5;2,5\n", '";" header-and-rows'],
    ["bar", "a|b\n1|2\n", '"|" header-and-rows'],
    ["comma, with semicolons in a quoted header", '"a;b",c\n1,2\n', '"," header-and-rows'],
    ["comma, with a semicolon in a plain header", "a(x;y),b\n1,2\n3,4\n", '"," header-and-rows'],
    ["semicolon, with commas in the header", "a,x;b,y;c\n1;2;3\n", '";" header-and-rows'],
    ["comma, with rows too short", "a,b,c\n1;2\n1;2\n", '"," header-and-rows'],
    ["comma, with a line break in a cell", 'a,b\n"1\n;;\n",2\n', '"," header-and-rows'],
    ["tab, below a title", "2023年台账\na\tb\n1,2\t3\n4\t5\n", '"\\t" header-and-rows'],
    ["tab, below a title with a comma", "甲,乙\na\tb\n1\t3\n4\t5\n", '"\\t" header-and-rows'],
    ["semicolon, below two titles", "甲\n乙\na;b;c\n1,5;2;3\n1,5;2;3\n", '";" header-and-rows'],
    ["comma, below titles that are filled up", "甲,,\n乙,,\na,b,c\n1,2,3\n", '"," header-and-rows'],
    ["of one column", "a\n1,2\n", '"," single-column'],
    ["of a header only", "a;b\n", '";" header-and-rows'],
    ["of nothing", "", '"," single-column'],
    ["of full-width commas, which are text", "a，b\n1，2\n", '"," single-column'],
  ])("%s", (_, text, expected) => {
    expect(choose(text)).toBe(expected);
  });

  test("is the suggested one where the rows can't tell", () => {
    expect(choose("a,b\tc\n1,2\t3\n", { suggested: "\t" })).toBe('"\\t" header-and-rows');
    expect(choose("a,b\tc\n1,2\t3\n")).toBe('"," header-and-rows');
    expect(choose("a\n1\n", { suggested: "\t" })).toBe('"\\t" single-column');
  });

  test("is not looked for in quotation marks, unless they are plain text", () => {
    const text = '"a,b",c\n"1,2",3\n';
    expect(choose(text)).toBe('"," header-and-rows');
    expect(choose('x";"y,c\n1,2\n', { quoted: false })).toBe('"," header-and-rows');
  });

  test("doesn't count the row that the sample cuts", () => {
    expect(choose("a;b;c\n1;2;3\n4;5", { ended: false })).toBe('";" header-and-rows');
    expect(choose("a,b;c\n1;2\n1,", { ended: false })).toBe('";" header-and-rows');
  });

  test("is sought in three hundred columns", () => {
    const row = (name: string): string =>
      Array.from({ length: 300 }, (_, at) => `${name}${at}`).join(";");
    expect(choose(`${row("column")}\n${row("1,")}\n`)).toBe('";" header-and-rows');
  });
});
