import "server-only";
import { createHash } from "node:crypto";
import sharp from "sharp";
import { pictureKind, pictureSides } from "@/lib/catalogue/picture";
import { Refusal } from "@/lib/refusal";

/** More than any camera of today makes; what unpacks to more is meant to harm. */
const mostPixels = 60_000_000;

export type SquarePictures = { hash: string; small: Uint8Array; large: Uint8Array };

/**
 * A photograph made anew as two squares: upright, without what the camera wrote into it.
 * @throws Refusal picture_kind for what is none by its content, picture_broken for what cannot be read
 */
export async function squarePictures(bytes: Uint8Array): Promise<SquarePictures> {
  if (!pictureKind(bytes)) throw new Refusal("picture_kind");
  const square = (side: number) =>
    sharp(bytes, { limitInputPixels: mostPixels, failOn: "error" })
      .rotate()
      .resize(side, side, { fit: "cover", position: "attention" })
      .webp({ quality: 78 })
      .toBuffer();
  try {
    const [small, large] = [await square(pictureSides.small), await square(pictureSides.large)];
    const hash = createHash("sha256").update(large).digest("hex").slice(0, 12);
    return { hash, small, large };
  } catch {
    throw new Refusal("picture_broken");
  }
}
