import { z } from "zod";

const row = z.looseObject({ id: z.uuid() });
const rows = z.array(z.looseObject({}));

/** An order as it lies in its tables: what has to be written again should they be lost. Nulls are left out. */
export const OrderRows = z.object({
  slug: z.string(),
  order: row.extend({
    outlet_id: z.uuid(),
    business_day: z.string(),
    number: z.number().int(),
    currency: z.string(),
  }),
  revision: row,
  lines: rows,
  parts: rows,
  changes: rows.default([]),
  adjustments: rows.default([]),
  vat: rows,
  events: rows,
  /** Base units it holds, by ingredient. */
  needs: z.array(z.tuple([z.uuid(), z.number()])).default([]),
  promotion: z.object({ promotionId: z.uuid(), code: z.string() }).optional(),
});
export type OrderRows = z.infer<typeof OrderRows>;
