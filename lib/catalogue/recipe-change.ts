import { z } from "zod";
import type { RefusalCode } from "../refusal";

const code = z.string().regex(/^[a-z0-9_-]{1,60}$/);
const refusing = (refusal: RefusalCode) => ({ params: { refusal } });
const words = z
  .string()
  .max(400)
  .transform((text) =>
    text
      .replace(/[\p{Cc}\p{Cf}]/gu, " ")
      .replace(/\s+/g, " ")
      .trim(),
  )
  .pipe(z.string().max(200));

/** A recipe as somebody wants it from now on: what goes on, in that order, in the ingredient's base unit. */
export const RecipeChange = z.object({
  item: code,
  /** The version it was written from, 0 where there was none: a colleague's is not written over. */
  version: z.number().int().min(0),
  lines: z
    .array(
      z.object({
        code,
        quantity: z
          .number()
          .refine(
            (count) => Number.isInteger(count) && count >= 1 && count <= 5000,
            refusing("recipe_quantity"),
          ),
        removable: z.boolean(),
      }),
    )
    .min(1)
    .max(30)
    .refine(
      (lines) => new Set(lines.map((line) => line.code)).size === lines.length,
      refusing("recipe_twice"),
    ),
  pitfallsFr: words.default(""),
  pitfallsEn: words.default(""),
});
export type RecipeChange = z.infer<typeof RecipeChange>;
