import "server-only";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { newId } from "@/lib/ids";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import type { PromotionForm } from "../promotion-form";

/**
 * Makes a promotion, or says otherwise what an existing one is worth and when it holds. Orders keep what they were given; how often
 * it was used stays. The row is the lock that the last use is taken by.
 * @param fresh whether it is to be made: a code that exists is not written over.
 * @throws Refusal promotion_taken, not_found, promotion_used_up for fewer uses than it has had
 */
export async function savePromotion(
  { fresh, ...form }: PromotionForm & { fresh: boolean },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    const [old] = await tx.execute<{ id: string; used: number; kind: string; before: unknown }>(sql`
      select p.id, p.used, p.kind, to_jsonb(p) - 'id' - 'created_at' as before from promotions p where p.code = ${form.code} for update`);
    if (old && fresh) throw new Refusal("promotion_taken", {}, "code");
    if (!fresh && (!old || old.kind === "loyalty")) throw new Refusal("not_found", {}, "code");
    if (old && form.usesMost !== null && form.usesMost < old.used)
      throw new Refusal("promotion_used_up", { code: form.code }, "usesMost");
    const [item] = form.item
      ? await tx.execute<{ id: string }>(sql`select id from items where code = ${form.item}`)
      : [];
    if (form.item && !item) throw new Refusal("not_found", {}, "item");
    const id = old?.id ?? newId();
    const everywhere = form.outlets === null;
    const begins = sql`(${form.from}::date::timestamp at time zone 'Europe/Paris')`;
    const ends = sql`((${form.until}::date + 1)::timestamp at time zone 'Europe/Paris')`;
    await tx.execute(sql`
      insert into promotions (id, code, kind, label_fr, label_en, amount_cents, percent_bp, item_id, minimum_cents, starts_at,
        ends_at, everywhere, channels, mode, uses_most, uses_each_most, active)
      values (${id}, ${form.code}, ${form.kind}, ${form.labelFr}, ${form.labelEn}, ${form.amountCents}, ${form.percentBp},
        ${item?.id ?? null}, ${form.minimumCents}, ${begins}, ${ends}, ${everywhere},
        ${sql.param(form.channels)}::text[], ${form.mode}, ${form.usesMost}, ${form.usesEachMost}, ${form.active})
      on conflict (code) do update set kind = excluded.kind, label_fr = excluded.label_fr, label_en = excluded.label_en,
        amount_cents = excluded.amount_cents, percent_bp = excluded.percent_bp, item_id = excluded.item_id,
        minimum_cents = excluded.minimum_cents, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
        everywhere = excluded.everywhere, channels = excluded.channels, mode = excluded.mode,
        uses_most = excluded.uses_most, uses_each_most = excluded.uses_each_most, active = excluded.active`);
    await tx.execute(sql`delete from promotion_outlets where promotion_id = ${id}`);
    const slugs = [...new Set(form.outlets ?? [])];
    const rows = await tx.execute(sql`
      insert into promotion_outlets (promotion_id, outlet_id)
      select ${id}, o.id from outlets o where o.slug = any(${sql.param(slugs)}::text[]) returning 1`);
    if (rows.length < slugs.length) throw new Refusal("not_found", {}, "outlets");
    const about = { subject: "promotion", subjectId: form.code, outletId: null };
    await record(tx, { action: "savePromotion", ...about, before: old?.before, after: form }, who, at);
  });
}
