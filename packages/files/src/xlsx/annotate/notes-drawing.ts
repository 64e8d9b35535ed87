import { mostColumns, mostRows } from "../write/written-sheet.js";
import { linesOf, type Note } from "./note.js";
import { DamagedPart, type Edit } from "./tag-scanner.js";

const shapesPerBlock = 1024;
const boxColumns = 3;
const boxWidth = 38;
const mostLines = 30;

/** The part in which the boxes of notes are drawn, without a box. */
export function emptyDrawing(): Uint8Array {
  return new TextEncoder().encode(
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
      'xmlns:x="urn:schemas-microsoft-com:office:excel">\n</xml>',
  );
}

/**
 * Draws a hidden box for each note.
 *
 * @param bytes - the part; programs write it in their own VML, so it is not read as XML
 * @param notes - the notes
 * @param block - the first block of numbers for shapes that no other sheet uses
 * @throws DamagedPart when the part does not end like a drawing
 */
export function drawingEdits(
  bytes: Uint8Array,
  notes: readonly Note[],
  block: number,
): readonly Edit[] {
  if (notes.length === 0) return [];
  // One byte is one character here, so that places in the text are places in the part.
  const text = new TextDecoder("latin1").decode(bytes);
  const end = text.lastIndexOf("</xml>");
  if (end < 0) throw new DamagedPart("xml");
  const used = [...text.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
  const last = used.reduce((most, number) => Math.max(most, number), block * shapesPerBlock);
  const blocks = new Set(notes.map((_, at) => Math.floor((last + 1 + at) / shapesPerBlock)));
  const layout = /<o:idmap\s[^>]*data=["']/.test(text)
    ? ""
    : `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${[...blocks].join(",")}"/></o:shapelayout>\n`;
  const type = /id=["']_x0000_t202["']/.test(text) ? "" : shapeType;
  const shapes = notes.map((note, at) => shape(note, last + 1 + at));
  return [{ start: end, end, text: layout + type + shapes.join("") }];
}

const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" ' +
  'path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
  '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>\n';

function shape({ row, column, text }: Note, number: number): string {
  const lines = Math.min(linesOf(text, boxWidth) + 1, mostLines);
  const left = Math.min(column, mostColumns - boxColumns - 1);
  const top = Math.max(0, Math.min(row - 2, mostRows - lines - 1));
  const anchor = [left, 15, top, 4, left + boxColumns, 15, top + lines, 4].join(", ");
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" ` +
    'style="position:absolute;margin-left:60pt;margin-top:2pt;width:200pt;' +
    `height:${lines * 15}pt;z-index:${number};visibility:hidden" ` +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>' +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>\n`
  );
}
