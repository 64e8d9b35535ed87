import type { Page } from "playwright-core";

/** A node of Chromium's accessibility tree, as far as it is read here. */
interface SpokenNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value?: string | number | boolean };
  }[];
  readonly childIds?: readonly string[];
}

/** Roles that only hold others, or repeat the name of what holds them. */
const silent: ReadonlySet<string> = new Set(["none", "generic", "StaticText", "InlineTextBox"]);

/** States that a screen reader says beside role and name. */
const states: ReadonlySet<string> = new Set([
  "pressed",
  "checked",
  "expanded",
  "disabled",
  "level",
]);

/**
 * What a screen reader gets of a page: Chromium's own accessibility tree, one line for each thing that
 * has a role, such as `button "Reset"`, with its state where it has one, indented by what holds it.
 */
export async function spoken(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as unknown as {
    readonly nodes: readonly SpokenNode[];
  };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const say = (node: SpokenNode | undefined, depth: number): void => {
    if (node === undefined) return;
    const role = node.role?.value ?? "none";
    const isSilent = node.ignored || silent.has(role);
    if (!isSilent) lines.push(`${"  ".repeat(depth)}${lineOf(node, role)}`);
    for (const id of node.childIds ?? []) say(byId.get(id), isSilent ? depth : depth + 1);
  };
  say(nodes[0], 0);
  return lines;
}

function lineOf({ name, properties = [] }: SpokenNode, role: string): string {
  const said = properties
    .filter((each) => states.has(each.name) && each.value.value !== false)
    .map((each) => `${each.name}=${String(each.value.value)}`);
  const named = name?.value ?? "";
  return [role, ...(named === "" ? [] : [JSON.stringify(named)]), ...said].join(" ");
}
