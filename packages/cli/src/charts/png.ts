import sharp from "sharp";

/** Pictures are drawn at twice the 72 points an inch of SVG, so that they are sharp in print. */
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
