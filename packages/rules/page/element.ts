/** What an element is given: attributes by name, and what happens on its events. */
export interface ElementParts {
  /** Attributes; `true` stands for one without a value, and what is `undefined` or `false` is left out. */
  readonly attributes?: Readonly<Record<string, string | boolean | undefined>>;
  /** What happens on a click. */
  readonly click?: () => void;
}

/**
 * Makes an element. Texts become text nodes, so that nothing in a ledger can become markup.
 *
 * @param tag - the name
 * @param parts - attributes and events
 * @param children - what stands in it
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { attributes = {}, click }: ElementParts,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      made.setAttribute(name, value === true ? "" : value);
  }
  if (click !== undefined) made.addEventListener("click", click);
  made.append(...children);
  return made;
}
