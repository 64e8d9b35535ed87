import { expect, test } from "vitest";
import { resolveReferences } from "./references.js";

test.each([
  ["&lt;总投资&gt; &amp;&quot;&apos;", "<总投资> &\"'"],
  ["&#20013;&#x6587;&#x1F600;", "中文😀"],
  ["&amp;lt;", "&lt;"],
])("%s is %s", (text, expected) => {
  expect(resolveReferences(text)).toBe(expected);
});

test.each(["&nbsp;", "&a", "& ", "&#0;", "&#xD800;", "&#x110000;", "&#-1;", "&;", "&__proto__;"])(
  "%s means nothing",
  (text) => {
    expect(resolveReferences(text)).toBeUndefined();
  },
);
