/** What the column of an extension is called: `ext`, the organisation, and its name for the field. */
const extensionShape = /^ext\.[a-z0-9]+(?:-[a-z0-9]+)*\./;

/**
 * Whether a column is an extension: a field of another organisation, kept as text under
 * `ext.<organisation>.<name>`. Any text may be the name.
 *
 * @param field - the name of a column
 */
export function isExtension(field: string): boolean {
  return field.startsWith("ext.") && extensionShape.test(field);
}

/** The organisation and the name of an extension's column. */
export interface ExtensionName {
  /** The organisation. */
  readonly organisation: string;
  /** Its name for the field. */
  readonly name: string;
}

/**
 * The parts of an extension's column.
 *
 * @param field - see {@link isExtension}
 */
export function extensionName(field: string): ExtensionName {
  const dot = field.indexOf(".", 4);
  return { organisation: field.slice(4, dot), name: field.slice(dot + 1) };
}

/**
 * A record whose extensions are columns: `{ ext: { hunan: { x: 1 } } }` has `ext.hunan.x`, the text
 * `1`. What is no text, number or truth value there is absent.
 *
 * @param record - canonical JSON values by field
 */
export function withFlatExtensions(
  record: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  if (!Object.hasOwn(record, "ext")) return record;
  return Object.fromEntries(
    Object.entries(record).flatMap(([field, value]): readonly (readonly [string, unknown])[] =>
      field === "ext" ? flatEntries(value) : [[field, value]],
    ),
  );
}

function flatEntries(ext: unknown): readonly (readonly [string, string | null])[] {
  return entriesOf(ext).flatMap(([organisation, names]) =>
    entriesOf(names).map(
      ([name, value]) => [`ext.${organisation}.${name}`, textOf(value)] as const,
    ),
  );
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

function textOf(value: unknown): string | null {
  const isScalar = ["string", "number", "boolean"].includes(typeof value);
  return isScalar && value !== "" ? String(value) : null;
}
