import { xmlAttribute } from "../write/xml-text.js";
import { DamagedPart, type Edit, TagScanner } from "./tag-scanner.js";

/** Relationships of a part that has none yet. */
export function emptyRelationships(): Uint8Array {
  return new TextEncoder().encode(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
  );
}

/** The name of the part that lists the relationships of another. */
export function relationshipsOf(part: string): string {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** Another part that is referred to. */
export interface Link {
  /** The URI that says what it is. */
  readonly type: string;
  /** Its name. */
  readonly target: string;
}

/**
 * Refers to further parts.
 *
 * @param bytes - the relationships
 * @param links - the parts
 * @returns the changes, and by what each part is referred to
 */
export function linkEdits(
  bytes: Uint8Array,
  links: readonly Link[],
): { readonly edits: readonly Edit[]; readonly ids: readonly string[] } {
  const scanner = new TagScanner(bytes);
  const used = new Set<string>();
  let end: Edit | undefined;
  let prefix = "";
  while (scanner.next()) {
    const id = scanner.closing ? undefined : scanner.attribute("Id");
    if (id !== undefined) used.add(id);
    if (scanner.depth > 0) continue;
    prefix = scanner.prefix;
    end = endOfRoot(scanner);
  }
  if (end === undefined) throw new DamagedPart("Relationships");
  const ids: string[] = [];
  for (let number = used.size + 1; ids.length < links.length; number += 1) {
    if (!used.has(`rId${number}`)) ids.push(`rId${number}`);
  }
  const items = links.map(
    ({ type, target }, at) =>
      `<${prefix}Relationship Id="${ids[at]}" Type="${type}" Target="/${xmlAttribute(target)}"/>`,
  );
  return { edits: [inside(end, prefix, "Relationships", items)], ids };
}

/** What the parts of a package are, as far as something is added. */
export interface ContentTypes {
  /** The types of parts by name. */
  readonly parts: ReadonlyMap<string, string>;
  /** The types of parts by what stands behind the point of their name. */
  readonly extensions: ReadonlyMap<string, string>;
}

/**
 * Says of what type further parts are.
 *
 * @param bytes - the list of types
 * @param added - the types; of extensions only those are added that are not listed yet
 */
export function contentTypeEdits(bytes: Uint8Array, added: ContentTypes): readonly Edit[] {
  const scanner = new TagScanner(bytes);
  const known = new Set<string>();
  let end: Edit | undefined;
  let prefix = "";
  while (scanner.next()) {
    if (scanner.is("Default")) known.add((scanner.attribute("Extension") ?? "").toLowerCase());
    if (scanner.depth > 0) continue;
    prefix = scanner.prefix;
    end = endOfRoot(scanner);
  }
  if (end === undefined) throw new DamagedPart("Types");
  const extensions = [...added.extensions].flatMap(([extension, type]) =>
    known.has(extension)
      ? []
      : [`<${prefix}Default Extension="${extension}" ContentType="${type}"/>`],
  );
  const parts = [...added.parts].map(
    ([name, type]) =>
      `<${prefix}Override PartName="/${xmlAttribute(name)}" ContentType="${type}"/>`,
  );
  return [inside(end, prefix, "Types", [...extensions, ...parts])];
}

function endOfRoot(scanner: TagScanner): Edit | undefined {
  if (scanner.closing) return { start: scanner.start, end: scanner.start, text: "" };
  if (!scanner.empty) return undefined;
  return { start: scanner.end - 2, end: scanner.end, text: "empty" };
}

function inside(end: Edit, prefix: string, root: string, items: readonly string[]): Edit {
  const text = items.join("");
  return { ...end, text: end.text === "" ? text : `>${text}</${prefix}${root}>` };
}
