import type { PageData } from "../src/report/html/page-data.js";
import { appendix } from "./appendix.js";
import { element } from "./element.js";
import { findingsSection } from "./findings.js";
import { rulesSection } from "./rules.js";
import { initialState } from "./state.js";
import { summary } from "./summary.js";
import { sayer, type View } from "./view.js";

const data = JSON.parse(document.getElementById("report")?.textContent ?? "{}") as PageData;
const state = initialState(data);
let show: (printed?: boolean) => void = () => undefined;

addEventListener("beforeprint", () => show(true));
addEventListener("afterprint", () => show());
showPage();

/** Shows the whole page in the language of the reader. */
function showPage(): void {
  const say = sayer(data, state);
  const view: View = {
    data,
    state,
    say,
    showFindings: () => show(),
    goToRule(rule) {
      Object.assign(state, { rule, page: 0, search: "", standing: "everything" });
      showPage();
      document.getElementById("findings")?.focus();
    },
  };
  const findings = findingsSection(view);
  ({ show } = findings);
  document.documentElement.lang = data.locales[state.locale]?.[0] ?? "";
  document.title = say("title");
  document.body.replaceChildren(
    element("a", { attributes: { class: "skip", href: "#findings" } }, say("skip")),
    element("header", {}, element("h1", {}, say("title")), languages(view)),
    element("main", {}, summary(view), rulesSection(view), findings.section, ...appendix(view)),
    element("footer", {}, element("p", {}, data.edition)),
  );
}

function languages({ say }: View): HTMLElement {
  const buttons = data.locales.map(([tag, name], locale) =>
    element(
      "button",
      {
        attributes: {
          type: "button",
          id: `language-${tag}`,
          lang: tag,
          "aria-pressed": locale === state.locale ? "true" : "false",
        },
        click: () => {
          state.locale = locale;
          showPage();
          document.getElementById(`language-${tag}`)?.focus();
        },
      },
      name,
    ),
  );
  return element(
    "nav",
    { attributes: { class: "languages", "aria-label": say("language") } },
    ...buttons,
  );
}
