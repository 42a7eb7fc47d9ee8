import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import type { OutletInput } from "../outlet-input";

/** Another name, telephone or place of an outlet; its name in addresses and its letters on receipts stay. @throws Refusal not_found */
export async function keepOutlet(
  { outlet, outletIds, place }: { outlet: string; outletIds: readonly string[]; place: OutletInput },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    const [before] = await tx.execute<{ id: string }>(sql`
      select id, name, phone, email, street, postcode, city, lat, lng from outlets
      where slug = ${outlet} and id = any(${sql.param([...outletIds])}::uuid[]) for update`);
    if (!before) throw new Refusal("not_found", {}, "outlet");
    const { name, phone, email, street, postcode, city, lat, lng } = place;
    await tx.execute(sql`
      update outlets set name = ${name}, phone = ${phone}, email = ${email}, street = ${street}, postcode = ${postcode},
        city = ${city}, lat = ${lat}, lng = ${lng} where id = ${before.id}`);
    const { id, ...was } = before;
    const entry = { action: "keepOutlet", subject: "outlet", subjectId: id, outletId: id };
    await record(tx, { ...entry, before: was, after: place }, who, at);
    await hint(tx, "catalogue");
  });
}
