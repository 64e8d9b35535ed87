import { element } from "./element.js";
import { initialState, type Standing, standings, worded } from "./state.js";
import type { View } from "./view.js";

/** The choices of findings. */
export function filters(view: View): HTMLElement {
  const { data, state, say, showFindings } = view;
  const changed = (): void => {
    state.page = 0;
    showFindings();
  };
  const search = element("input", {
    attributes: { type: "search", id: "search", placeholder: say("searchHint") },
  });
  search.value = state.search;
  search.addEventListener("input", () => {
    state.search = search.value;
    changed();
  });
  const weights = (["error", "warning", "notice"] as const).map((severity) => {
    const box = element("input", { attributes: { type: "checkbox" } });
    box.checked = state.severities.has(severity);
    box.addEventListener("change", () => {
      if (box.checked) state.severities.add(severity);
      else state.severities.delete(severity);
      changed();
    });
    return element("label", { attributes: { class: "choice" } }, box, say(severity));
  });
  const rule = select(
    "rule",
    [
      ["", say("everyRule")],
      ...data.rules.map(({ label }, at) => [String(at), worded(label, state)] as const),
    ],
    state.rule === undefined ? "" : String(state.rule),
    (value) => {
      state.rule = value === "" ? undefined : Number(value);
      changed();
    },
  );
  const standing = select(
    "standing",
    standings.map((name) => [name, say(name)] as const),
    state.standing,
    (value) => {
      state.standing = value as Standing;
      changed();
    },
  );
  const reset = element(
    "button",
    {
      attributes: { type: "button" },
      click: () => {
        const { severities, ...others } = initialState(state);
        Object.assign(state, others);
        for (const severity of severities) state.severities.add(severity);
        form.replaceWith(filters(view));
        showFindings();
      },
    },
    say("reset"),
  );
  const form = element(
    "form",
    { attributes: { class: "filters", role: "search", "aria-label": say("filter") } },
    labelled("search", say("search"), search),
    element("fieldset", {}, element("legend", {}, say("severity")), ...weights),
    labelled("rule", say("rule"), rule),
    labelled("standing", say("standing"), standing),
    reset,
  );
  form.addEventListener("submit", (event) => event.preventDefault());
  return form;
}

function labelled(id: string, title: string, control: HTMLElement): HTMLElement {
  return element(
    "div",
    { attributes: { class: `control ${id}` } },
    element("label", { attributes: { for: id } }, title),
    control,
  );
}

function select(
  id: string,
  options: readonly (readonly [value: string, title: string])[],
  value: string,
  change: (value: string) => void,
): HTMLSelectElement {
  const made = element(
    "select",
    { attributes: { id } },
    ...options.map(([name, title]) => element("option", { attributes: { value: name } }, title)),
  );
  made.value = value;
  made.addEventListener("change", () => change(made.value));
  return made;
}
