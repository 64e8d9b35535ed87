import { xmlAttribute } from "./xml-text.js";

/** How a cell looks; what is not said is plain. */
export interface CellStyle {
  /** The number format, such as `yyyy-mm-dd` or `#,##0.00`; `@` for text. */
  readonly format?: string;
  /** Whether the letters are bold. */
  readonly bold?: boolean;
  /** The colour of the letters, such as `FFC00000` (opacity, red, green, blue). */
  readonly color?: string;
  /** The colour behind them. */
  readonly fill?: string;
  /** Whether lines break inside the cell. */
  readonly wrap?: boolean;
  /** Whether it has a thin frame. */
  readonly framed?: boolean;
  /** Whether what is typed over it stays text, so that `=1+1` is no formula even when edited. */
  readonly quoted?: boolean;
}

const firstOwnFormat = 164;
const builtInFormats: Readonly<Record<string, number>> = { General: 0, "0": 1, "@": 49 };

/** The styles of a workbook: each is kept once and has a number. */
export class StyleBook {
  readonly #formats: string[] = [];
  readonly #fonts = ['<font><sz val="11"/><name val="Calibri"/></font>'];
  readonly #fills = ["none", "gray125"].map(
    (pattern) => `<fill><patternFill patternType="${pattern}"/></fill>`,
  );
  readonly #cells = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];

  /** The number of a style. */
  numberOf(style: CellStyle): number {
    const format = this.#formatNumber(style.format ?? "General");
    const font = placeIn(this.#fonts, fontXml(style));
    const fill = placeIn(this.#fills, fillXml(style.fill));
    const quoted = style.quoted === true ? ' quotePrefix="1"' : "";
    const wrap = style.wrap === true ? ' wrapText="1"' : "";
    return placeIn(
      this.#cells,
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" ` +
        `borderId="${style.framed === true ? 1 : 0}" xfId="0"${quoted} applyNumberFormat="1" ` +
        `applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
        `<alignment vertical="center"${wrap}/></xf>`,
    );
  }

  /** The part of the workbook that describes all of them. */
  xml(): string {
    const formats = this.#formats.map(
      (code, at) =>
        `<numFmt numFmtId="${firstOwnFormat + at}" formatCode="${xmlAttribute(code)}"/>`,
    );
    const edge = (side: string): string =>
      `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`;
    const borders = [
      "<border><left/><right/><top/><bottom/><diagonal/></border>",
      `<border>${["left", "right", "top", "bottom"].map(edge).join("")}<diagonal/></border>`,
    ];
    return (
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      counted("numFmts", formats) +
      counted("fonts", this.#fonts) +
      counted("fills", this.#fills) +
      counted("borders", borders) +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      counted("cellXfs", this.#cells) +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      "</styleSheet>"
    );
  }

  #formatNumber(code: string): number {
    return builtInFormats[code] ?? firstOwnFormat + placeIn(this.#formats, code);
  }
}

/** The place of a text in a list, where it is put if it isn't there. */
function placeIn(list: string[], text: string): number {
  const place = list.indexOf(text);
  return place >= 0 ? place : list.push(text) - 1;
}

function fontXml({ bold, color }: CellStyle): string {
  const weight = bold === true ? "<b/>" : "";
  const paint = color === undefined ? "" : `<color rgb="${color}"/>`;
  return `<font>${weight}<sz val="11"/>${paint}<name val="Calibri"/></font>`;
}

/** A fill of one colour. */
export function fillXml(color: string | undefined): string {
  return color === undefined
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function counted(name: string, items: readonly string[]): string {
  if (items.length === 0) return "";
  return `<${name} count="${items.length}">${items.join("")}</${name}>`;
}
