import { z } from "zod";
import type { RefusalCode } from "../refusal";

/** The words of the card's vocabulary: what is wrong with one is said in a sentence of its own. */
export const refusing = (refusal: RefusalCode) => ({ params: { refusal } });

const clean = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Cf}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();

export const code = z
  .string()
  .refine((text) => /^[a-z0-9][a-z0-9_-]{0,59}$/.test(text), refusing("card_code"));

/** An outlet by its slug; null: the group's own, at every outlet that has none of its own. */
export const outlet = z.string().max(60).nullable();

export const cents = z
  .number()
  .refine((count) => Number.isInteger(count) && count >= 0 && count <= 100_000, refusing("card_price"));

export const name = z
  .string()
  .max(400)
  .transform(clean)
  .refine((text) => text.length >= 2 && text.length <= 80, refusing("card_name"));

export const words = z.string().max(1000).transform(clean).pipe(z.string().max(400));

const rate = z
  .number()
  .refine((points) => Number.isInteger(points) && points >= 0 && points <= 3000, refusing("card_vat"));

/** Basis points of VAT by way of consuming. */
export const rates = z.object({ delivery: rate, takeaway: rate, on_site: rate });
export type Rates = z.infer<typeof rates>;
