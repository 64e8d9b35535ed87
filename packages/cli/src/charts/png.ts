import { Resvg } from "@resvg/resvg-js";

/** Twice the width at which charts are laid out, so that they are sharp in print. */
const width = 1440;

/**
 * A picture in PNG. Texts are drawn in the fonts of the system.
 *
 * @param svg - the picture in SVG
 */
export function pngOf(svg: string): Uint8Array {
  const picture = new Resvg(svg, {
    background: "#ffffff",
    fitTo: { mode: "width", value: width },
    font: { loadSystemFonts: true, defaultFontFamily: "Noto Sans CJK SC" },
  });
  return picture.render().asPng();
}
