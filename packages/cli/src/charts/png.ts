import sharp from "sharp";

/** At 72 dots an inch a unit of SVG is drawn as one pixel; twice that is sharp in print. */
const density = 144;

/**
 * A picture in PNG. Texts are drawn in the fonts of the system.
 *
 * @param svg - the picture in SVG
 */
export async function pngOf(svg: string): Promise<Uint8Array> {
  return await sharp(Buffer.from(svg), { density })
    .flatten({ background: "#ffffff" })
    .png()
    .toBuffer();
}
