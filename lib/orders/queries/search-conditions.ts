import { type SQL, sql } from "drizzle-orm";
import type { searchOf } from "../order-filter";

/** What a search asks of an order `o`; null when it asks nothing. */
export function searchConditions({ number, phone, name }: ReturnType<typeof searchOf>): SQL | null {
  const found = [
    number === null ? null : sql`o.number = ${number}`,
    phone === null ? null : sql`o.contact_phone like ${`%${phone}%`}`,
    name === null ? null : sql`o.contact_name ilike ${`%${name.replaceAll(/[%_\\]/g, "")}%`}`,
  ].filter((condition) => condition !== null);
  return found.length > 0 ? sql`(${sql.join(found, sql` or `)})` : null;
}
