import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { Profile } from "../profile";

/** What an account keeps for the next order, the preferred address first. */
export async function getProfile(customerId: string): Promise<Profile | null> {
  const [row] = await db.execute<{ profile: Profile }>(sql`
    select json_build_object('name', c.name, 'phone', c.phone, 'toldBy', c.told_by, 'billing', c.billing,
      'offers', c.marketing_consent_at is not null, 'reviews', c.review_consent_at is not null,
      'addresses', (select coalesce(json_agg(json_build_object('id', a.id, 'line', a.line, 'extra', a.extra,
          'postcode', a.postcode, 'city', a.city, 'lat', a.lat, 'lng', a.lng, 'preferred', a.preferred)
          order by a.preferred desc, a.id desc), '[]')
        from customer_addresses a where a.customer_id = c.id)) as profile
    from customers c where c.id = ${customerId} and c.anonymised_at is null`);
  return row?.profile ?? null;
}
