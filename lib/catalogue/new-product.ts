import { z } from "zod";
import { sizes } from "@/db/enums";
import { cents, code, name, rates, refusing, words } from "./card-words";

const size = z.object({ size: z.enum(sizes), priceCents: cents });

/** A product as head office begins it: nobody sells it before it has a recipe and is put on sale. */
export const NewProduct = z
  .strictObject({
    /** Made in the browser: sent twice, it is one product. */
    id: z.uuid(),
    ...{ section: code, nameFr: name, nameEn: name, descriptionFr: words, descriptionEn: words },
    ...{ folded: z.boolean(), alcoholic: z.boolean(), rates },
    sizes: z.array(size).min(1).max(4),
  })
  .refine(
    (product) => new Set(product.sizes.map((one) => one.size)).size === product.sizes.length,
    refusing("card_size_taken"),
  );
export type NewProduct = z.infer<typeof NewProduct>;

/** One more size of a product. */
export const NewSize = z.strictObject({ product: code, size: z.enum(sizes), priceCents: cents });
export type NewSize = z.infer<typeof NewSize>;
