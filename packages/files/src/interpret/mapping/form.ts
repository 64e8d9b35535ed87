type FormType = "object" | "array" | "string" | "integer" | "boolean" | "null";

/** The part of JSON Schema that the form of mapping files needs. */
export interface Form {
  readonly type?: FormType | readonly FormType[];
  readonly description?: string;
  readonly enum?: readonly (string | number)[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly items?: Form;
  readonly properties?: Readonly<Record<string, Form>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | Form;
}

/** A place where a value does not have its form. */
export interface FormProblem {
  /** The place, as a JSON pointer. */
  readonly at: string;
  /** What stands there, shortened. */
  readonly found: string;
  /** The key that the form does not know, and those that it does. */
  readonly unknownKey?: { readonly key: string; readonly known: readonly string[] };
}

/**
 * Every place where a value does not have a form.
 *
 * @param form - what is expected
 * @param value - parsed JSON
 * @param at - where the value stands
 */
export function formProblems(form: Form, value: unknown, at = ""): readonly FormProblem[] {
  if (!hasForm(form, value)) return [{ at: at || "/", found: shown(value) }];
  if (Array.isArray(value)) {
    const { items } = form;
    return items === undefined
      ? []
      : value.flatMap((each, index) => formProblems(items, each, `${at}/${index}`));
  }
  if (typeof value !== "object" || value === null) return [];
  const known = Object.keys(form.properties ?? {});
  const missing = (form.required ?? [])
    .filter((key) => !Object.hasOwn(value, key))
    .map((key) => ({ at: `${at}/${key}`, found: "—" }));
  const wrong = Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    const inner = known.includes(key) ? form.properties?.[key] : form.additionalProperties;
    if (inner === false) return [{ at: at || "/", found: key, unknownKey: { key, known } }];
    if (each === undefined) return [];
    return inner === undefined ? [] : formProblems(inner, each, `${at}/${key}`);
  });
  return [...missing, ...wrong];
}

/** Whether a value, its parts aside, is what a form expects. */
function hasForm(form: Form, value: unknown): boolean {
  if (form.enum !== undefined) return form.enum.some((each) => each === value);
  const types: readonly string[] = [form.type ?? []].flat();
  if (!types.includes(typeOf(value))) return false;
  if (Array.isArray(value)) return value.length <= (form.maxItems ?? value.length);
  if (typeof value === "number") {
    return value >= (form.minimum ?? value) && value <= (form.maximum ?? value);
  }
  if (typeof value !== "string") return true;
  const fits = form.pattern === undefined || new RegExp(form.pattern, "u").test(value);
  const { minLength = 0, maxLength = value.length } = form;
  return fits && value.length >= minLength && value.length <= maxLength;
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

function shown(value: unknown): string {
  if (typeof value === "string") return value.slice(0, 60);
  const plain = typeof value === "number" || typeof value === "boolean" || value === null;
  return plain ? String(value) : typeOf(value);
}
