import { Comment, Converter, ReflectionKind } from "typedoc";

/**
 * A TypeDoc plugin: the properties and functions of an anonymous object type are part of what the
 * documented declaration around them says, so they need no comment of their own. Named interfaces do.
 *
 * @param {import("typedoc").Application} app - the run to change
 */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const property of project.getReflectionsByKind(ReflectionKind.Property)) {
      if (property.parent?.kindOf(ReflectionKind.TypeLiteral)) {
        property.comment ??= new Comment([{ kind: "text", text: " " }]);
      }
    }
    for (const signature of project.getReflectionsByKind(ReflectionKind.CallSignature)) {
      if (standsInLiteral(signature.parent.parent)) {
        signature.comment ??= new Comment([{ kind: "text", text: " " }]);
      }
    }
  });
}

/** @param {import("typedoc").Reflection | undefined} reflection - what a function belongs to */
function standsInLiteral(reflection) {
  return (
    reflection !== undefined &&
    (reflection.kindOf(ReflectionKind.TypeLiteral) || standsInLiteral(reflection.parent))
  );
}
