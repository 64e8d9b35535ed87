import { describe, expect, test } from "vitest";
import { xmlScanner } from "./xml-scanner.js";
import { xmlText } from "./xml-text.js";

/** What a scanner finds, in one line, its input cut into pieces of a size. */
function scanned(text: string | Uint8Array, size = Infinity): string {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  let found = "";
  const scanner = xmlScanner(
    {
      open(tag) {
        const names = ["a", "b", "x:c"].filter((name) => tag.find(name) >= 0);
        const attributes = names.map((name) => ` ${name}=${tag.attribute(name)}`);
        found += `(${tag.depth}${tag.name}${attributes.join("")}`;
      },
      close: (name) => void (found += `${name})`),
      text: (from, begin, end, kind) => void (found += xmlText(from, begin, end, kind)),
    },
    1000,
  );
  for (let at = 0; at < bytes.length; at += size) {
    const fault = scanner.push(bytes.slice(at, at + size));
    if (fault !== undefined) return `${found} ! ${fault}`;
  }
  const fault = scanner.finish();
  return fault === undefined ? found : `${found} ! ${fault}`;
}

describe("in pieces of any size", () => {
  test.each([
    ["<a/>", "(0aa)"],
    ["<a ></a >", "(0aa)"],
    ["\ufeff<?xml version='1.0' encoding='UTF-8'?>\n<a>x</a>\n", "(0axa)"],
    [`<x:row a="1" b = '2'\n x:c="3&quot;4"/>`, `(0row a=1 b=2 x:c=3"4row)`],
    [`<r a='say "1 > 0"'/>`, `(0r a=say "1 > 0"r)`],
    ["<r><v>1</v><v>中文</v></r>", "(0r(1v1v)(1v中文v)r)"],
    ["<r>a&amp;b<![CDATA[<c>&amp;]]]]>&#x4e2d;</r>", "(0ra&b<c>&amp;]]中r)"],
    ["<r>a<!-- <v> -- &x; -->b<?x <v> ?>c</r>", "(0rabcr)"],
    ["<r>1\r\n2\r3</r>", "(0r1\n2\n3r)"],
    ["<r><![CDATA[1\r\n2]]></r>", "(0r1\n2r)"],
    ["<p:r xmlns:p='u'><p:v/></p:r>", "(0r(1vv)r)"],
    ['<r b="&lt;" a=""/>', "(0r a= b=<r)"],
  ])("%j", (text, expected) => {
    for (const size of [1, 2, 3, 5, 7, 11, Infinity]) expect(scanned(text, size)).toBe(expected);
  });
});

describe("what is no XML, or none that is read, ends it", () => {
  test.each([
    ["", "!"],
    ["no XML", "!"],
    ["<a>", "!"],
    ["<a", "!"],
    ["<a></b>", "!"],
    ["<a></a></a>", "!"],
    ["<a/><a/>", "!"],
    ["<?xml version='1.0'?>", "!"],
    ["<a x=1/>", "!"],
    ["<a x/>", "!"],
    ["<a x='<'/>", "!"],
    ["<a / >", "!"],
    ["< a/>", "!"],
    ["<a><!x></a>", "!"],
    ["<a>text", "!"],
    ["<a><![CDATA[x</a>", "!"],
    ["<a><!-- x</a>", "!"],
    ["<!DOCTYPE a><a/>", "! <!DOCTYPE"],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "! <!DOCTYPE"],
    [`<a>${"<b>".repeat(300)}`, "256"],
    [`<a>${"x".repeat(2000)}</a>`, "> 1000"],
    [`<a><!--${"x".repeat(2000)}--></a>`, "> 1000"],
  ])("%j", (text, expected) => {
    for (const size of [1, 100, Infinity]) expect(scanned(text, size)).toContain(expected);
  });

  test("a tag that never ends", () => {
    expect(scanned(`<a b="${"x".repeat(3_000_000)}`, 65_536)).toContain("! >");
  });
});

test("the handler can end it", () => {
  let count = 0;
  const scanner = xmlScanner(
    {
      open() {
        count += 1;
        if (count === 2) scanner.halt("enough");
      },
      close: () => undefined,
      text: () => undefined,
    },
    1000,
  );
  expect(scanner.push(new TextEncoder().encode("<a><b/><b/><b/></a>"))).toBe("enough");
  expect(scanner.push(new TextEncoder().encode("<b/>"))).toBeUndefined();
  expect(scanner.finish()).toBeUndefined();
  expect(count).toBe(2);
});
