import { damaged } from "../parquet-fault.js";
import type { StructView } from "../thrift/struct-view.js";
import { type LeafColumn, physicalTypes } from "./leaf-column.js";
import { readMeaning } from "./read-meaning.js";

const mostLevels = 32;

/** What lies above an element of the schema. */
interface Above {
  readonly path: readonly string[];
  readonly present: number;
  readonly repeated: boolean;
}

/**
 * The columns of a schema that hold values, in their order.
 *
 * @param elements - the schema as the footer has it: a tree, each group before what it holds
 */
export function readSchema(elements: readonly StructView[]): readonly LeafColumn[] {
  const leaves: LeafColumn[] = [];
  let next = 1;

  const readChildren = (count: number, above: Above): void => {
    if (above.path.length > mostLevels) throw damaged("schema");
    for (let child = 0; child < count; child += 1) {
      const element = elements[next];
      next += 1;
      if (element === undefined) throw damaged("schema");
      const repetition = element.number(3) ?? 0;
      const here: Above = {
        path: [...above.path, element.text(4) ?? ""],
        present: above.present + (repetition === 0 ? 0 : 1),
        repeated: above.repeated || repetition === 2,
      };
      const children = element.number(5) ?? 0;
      if (children > 0) readChildren(children, here);
      else leaves.push(leafColumn(element, here));
    }
  };

  readChildren(elements[0]?.number(5) ?? 0, { path: [], present: 0, repeated: false });
  if (next !== elements.length) throw damaged("schema");
  return leaves;
}

function leafColumn(element: StructView, { path, present, repeated }: Above): LeafColumn {
  const type = physicalTypes[element.number(1) ?? -1];
  const length = element.number(2) ?? 0;
  if (type === undefined || (type === "fixed-bytes" && (length < 1 || length > 65_535))) {
    throw damaged("schema");
  }
  const meaning = readMeaning(element, type);
  if (meaning === undefined) throw damaged("schema");
  return { path, type, length, meaning, present, repeated };
}
