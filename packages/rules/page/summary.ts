import { element } from "./element.js";
import { worded } from "./state.js";
import type { View } from "./view.js";

/** What the report comes to, how many findings there are, what was judged, and what was not. */
export function summary({ data, state, say }: View): HTMLElement {
  const counts = data.counts.map(([kind, count]) =>
    element(
      "li",
      { attributes: { class: `count ${kind}${count === 0 ? " none" : ""}` } },
      element("strong", {}, count.toLocaleString(data.locales[state.locale]?.[0])),
      element("span", {}, say(kind)),
    ),
  );
  const facts = data.facts.map(([name, value]) =>
    element(
      "div",
      {},
      element("dt", {}, worded(name, state)),
      element("dd", {}, worded(value, state)),
    ),
  );
  return element(
    "section",
    { attributes: { "aria-labelledby": "summary" } },
    element("h2", { attributes: { id: "summary", class: "unseen" } }, say("summary")),
    element(
      "p",
      { attributes: { class: `verdict ${data.verdict}` } },
      worded(data.verdictText, state),
    ),
    element("ul", { attributes: { class: "counts", role: "list" } }, ...counts),
    ...faults(),
    element("h2", {}, say("facts")),
    element("dl", {}, ...facts),
  );

  function faults(): readonly HTMLElement[] {
    if (data.faults.length === 0) return [];
    const items = data.faults.map((fault) => element("li", {}, worded(fault, state)));
    return [
      element(
        "div",
        { attributes: { class: "faults" } },
        element("h2", {}, say("faults")),
        element("ul", {}, ...items),
      ),
    ];
  }
}
