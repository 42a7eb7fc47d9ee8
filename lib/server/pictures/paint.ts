import "server-only";
import sharp from "sharp";
import { pictureSides } from "@/lib/catalogue/picture";

const done = new WeakMap<object, Promise<Uint8Array<ArrayBuffer>>>();

/** A drawing as a small WebP; painted once, and forgotten with the drawing. */
export function paint(drawing: { svg: string }): Promise<Uint8Array<ArrayBuffer>> {
  const picture = done.get(drawing) ?? make(drawing.svg);
  done.set(drawing, picture);
  picture.catch(() => done.delete(drawing));
  return picture;
}

const make = async (svg: string) =>
  new Uint8Array(
    await sharp(Buffer.from(svg))
      .resize(pictureSides.drawn, pictureSides.drawn, { fit: "contain", background: "transparent" })
      .webp({ quality: 66, alphaQuality: 70 })
      .toBuffer(),
  );
