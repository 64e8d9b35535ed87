import ts from "typescript";

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of an exported type of plain data. Comments become descriptions; every object is
 * closed; a number that is all there can be is a count, so a whole one. Long lists of codes become
 * plain texts: the catalogue has them, and a report does not turn invalid when one is added.
 *
 * @param program - the compiled sources
 * @param path - the file that exports the type
 * @param name - the type
 */
export function schemaOfType(program: ts.Program, path: string, name: string): JsonSchema {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path);
  const module = source && checker.getSymbolAtLocation(source);
  const exported =
    module && checker.getExportsOfModule(module).find((each) => each.getName() === name);
  if (exported === undefined) throw new Error(`${path} exports no ${name}`);
  const definitions = new Map<string, JsonSchema>();
  const root = define(checker.getDeclaredTypeOfSymbol(exported));
  const { [name]: own, ...others } = Object.fromEntries(definitions);
  const $defs = Object.fromEntries(
    Object.entries(others).toSorted(([left], [right]) => (left < right ? -1 : 1)),
  );
  return { ...(own ?? root), ...(Object.keys($defs).length === 0 ? {} : { $defs }) };

  function define(type: ts.Type): JsonSchema {
    const named = (type.aliasSymbol ?? type.getSymbol())?.getName();
    const isOurs = named !== undefined && /^[A-Z]/.test(named) && isInterface(type);
    if (!isOurs) return schemaOf(type);
    if (!definitions.has(named)) {
      definitions.set(named, {});
      definitions.set(named, described(type.aliasSymbol ?? type.symbol, objectSchema(type)));
    }
    return { $ref: `#/$defs/${named}` };
  }

  function schemaOf(type: ts.Type): JsonSchema {
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (type.flags & ts.TypeFlags.BooleanLiteral) {
      return { const: checker.typeToString(type) === "true" };
    }
    if (type.flags & ts.TypeFlags.Boolean) return { type: "boolean" };
    if (type.flags & ts.TypeFlags.String) return { type: "string" };
    if (type.flags & ts.TypeFlags.Number) return { type: "integer", minimum: 0 };
    if (type.isUnion()) return unionSchema(type.types);
    if (checker.isArrayType(type)) {
      const [item] = checker.getTypeArguments(type as ts.TypeReference);
      return { type: "array", items: item === undefined ? {} : define(item) };
    }
    return objectSchema(type);
  }

  function unionSchema(types: readonly ts.Type[]): JsonSchema {
    const some = types.filter((type) => !(type.flags & ts.TypeFlags.Undefined));
    const [only] = some;
    if (some.length === 1 && only !== undefined) return define(only);
    if (some.every((type) => type.flags & ts.TypeFlags.BooleanLiteral)) return { type: "boolean" };
    if (some.every((type) => type.isStringLiteral())) {
      const values = some.map((type) => type.value).toSorted();
      return values.length > 20 ? { type: "string" } : { enum: values };
    }
    return {
      anyOf: some.map((type) =>
        type.flags & ts.TypeFlags.Number ? { type: "number" } : define(type),
      ),
    };
  }

  function objectSchema(type: ts.Type): JsonSchema {
    const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    if (index !== undefined) return { type: "object", additionalProperties: define(index) };
    const fields = checker.getPropertiesOfType(type);
    const required = fields
      .filter((field) => !(field.flags & ts.SymbolFlags.Optional))
      .map((field) => field.getName());
    return {
      type: "object",
      properties: Object.fromEntries(
        fields.map((field) => [
          field.getName(),
          described(field, define(checker.getTypeOfSymbol(field))),
        ]),
      ),
      ...(required.length === 0 ? {} : { required }),
      additionalProperties: false,
    };
  }

  function described(symbol: ts.Symbol | undefined, schema: JsonSchema): JsonSchema {
    const parts = symbol?.getDocumentationComment(checker) ?? [];
    const description = ts.displayPartsToString([...parts]).replace(/\s+/g, " ");
    return description === "" ? schema : { description: plain(description), ...schema };
  }
}

function isInterface(type: ts.Type): boolean {
  return type.isClassOrInterface();
}

/** A comment without the marks of its links. */
function plain(comment: string): string {
  return comment.replace(/\{@link (\w+)\s*\}/g, "$1");
}
