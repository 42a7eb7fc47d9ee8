import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { newId } from "@/lib/ids";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { businessDayOf } from "@/lib/time";
import { codeFor, type OutletInput } from "../outlet-input";

const timezone = "Europe/Paris";

/**
 * A new outlet, for nobody but head office to see until it is announced or opens. Its tills and their fiscal chains begin with it.
 * @throws Refusal slug_taken
 */
export async function prepareOutlet(
  { slug, ...outlet }: OutletInput & { slug: string },
  who: Actor,
  at: Date = now(),
): Promise<{ slug: string }> {
  return db.transaction(async (tx) => {
    // One at a time: which letters and names are free stays true until the commit.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('outlets', 0))`);
    const known = await tx.execute<{ slug: string; code: string }>(sql`select slug, code from outlets`);
    if (known.some((one) => one.slug === slug)) throw new Refusal("slug_taken", {}, "slug");
    const code = codeFor(
      slug,
      known.map((one) => one.code),
    );
    const { name, phone, email, street, postcode, city, lat, lng } = outlet;
    const id = newId();
    await tx.execute(sql`
      insert into outlets (id, code, slug, name, status, announced, street, postcode, city, lat, lng, phone, email, timezone, business_day)
      values (${id}, ${code}, ${slug}, ${name}, 'opening', false, ${street}, ${postcode}, ${city}, ${lat}, ${lng}, ${phone}, ${email},
        ${timezone}, ${businessDayOf(at, timezone)}::date)`);
    const entry = { action: "prepareOutlet", subject: "outlet", subjectId: id, outletId: id };
    await record(tx, { ...entry, after: { slug, code, ...outlet } }, who, at);
    return { slug };
  });
}
