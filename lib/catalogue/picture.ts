/** What one may send, in megabytes and in bytes. */
export const mostMegabytes = 8;
export const mostPictureBytes = mostMegabytes * 1024 * 1024;

/** Sides in pixels: beside a line of the card, and on the product's own page, twice as fine as they are shown; a drawing's beside a line. */
export const pictureSides = { small: 256, large: 800, drawn: 192 } as const;

const begins = (bytes: Uint8Array, at: number, ...word: number[]): boolean =>
  word.every((byte, index) => bytes[at + index] === byte);

/** What a file is by its first bytes, whatever it is called; null: nothing that is taken for a picture here. */
export function pictureKind(bytes: Uint8Array): "jpeg" | "png" | "webp" | null {
  if (begins(bytes, 0, 0xff, 0xd8, 0xff)) return "jpeg";
  if (begins(bytes, 0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "png";
  if (begins(bytes, 0, 0x52, 0x49, 0x46, 0x46) && begins(bytes, 8, 0x57, 0x45, 0x42, 0x50)) return "webp";
  return null;
}

/** A photograph's file name; the larger one's is told from it. */
export const pictureName = (code: string, hash: string): string => `${code}.${hash}.webp`;
export const isPhotograph = (file: string): boolean => file.endsWith(".webp");
export const largeOf = (file: string): string => file.replace(/\.webp$/, ".l.webp");

/**
 * What is shown beside a line. A drawing has some five hundred shapes: forty of them in a list keep a telephone busy for a
 * second, so that lists show them painted.
 */
export const smallOf = (file: string): string => (isPhotograph(file) ? file : `${file}${painted}`);
const painted = ".webp";
/** The drawing that a small picture's name asks for; null: the name is of something else. */
export const paintedFrom = (file: string): string | null =>
  file.endsWith(`.svg${painted}`) ? file.slice(0, -painted.length) : null;
