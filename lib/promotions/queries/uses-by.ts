import { type SQL, sql } from "drizzle-orm";

/** How often a telephone number has a promotion, changes that wait to be paid included; one order of it may be left out. */
export const usesBy = (promotion: SQL, phone: SQL, besides: SQL): SQL => sql`(
  (select count(*) from promotion_uses s join orders e on e.id = s.order_id where s.promotion_id = ${promotion}
    and s.given_back_at is null and e.contact_phone = ${phone} and e.id is distinct from ${besides})
  + (select count(*) from promotion_holds h join orders e on e.id = h.order_id where h.promotion_id = ${promotion}
    and h.ended_at is null and e.contact_phone = ${phone} and e.id is distinct from ${besides}))`;
