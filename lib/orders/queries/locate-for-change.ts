import { sql } from "drizzle-orm";
import type { Located } from "@/lib/outlets/delivery-zone";
import type { Place } from "@/lib/outlets/place";
import { locateAddress } from "@/lib/outlets/queries/locate-address";
import { db } from "@/lib/server/db";

/** Where a changed order goes: while its address stays, the place it has, as it may have been put on the map by hand. */
export async function locateForChange(
  orderId: string,
  address: { line: string; postcode: string; pin?: Place | null },
): Promise<Located | null> {
  const [kept] = await db.execute<Located>(sql`
    select address_line as line, postcode, city, lat, lng, 'door' as precision from orders
    where id = ${orderId} and address_line = ${address.line} and postcode = ${address.postcode} and lat is not null and lng is not null`);
  return kept && !address.pin ? kept : locateAddress(address);
}
