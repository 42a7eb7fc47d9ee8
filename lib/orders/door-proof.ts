import { z } from "zod";

/** Characters of base64: with the rest it stays below what an action takes (64 kB). */
export const mostPhoto = 54_000;
const mostStrokes = 20_000;

/** What a courier brings back from a door where its outlet asks for more than the money. */
export const DoorProof = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("pin"), pin: z.string().regex(/^\d{4}$/) }),
  // A path of moves and lines and nothing else: it is drawn again on our own pages.
  z.object({
    kind: z.literal("signature"),
    image: z
      .string()
      .min(8)
      .max(mostStrokes)
      .regex(/^[ML][ML\d. ]+$/),
  }),
  // A JPEG begins with FF D8 FF.
  z.object({
    kind: z.literal("photo"),
    image: z
      .string()
      .max(mostPhoto)
      .regex(/^\/9j\/[\w+/]+={0,2}$/),
  }),
]);
export type DoorProof = z.infer<typeof DoorProof>;

/** Kept for as long as somebody may say that nothing came. */
export const proofDays = 30;
