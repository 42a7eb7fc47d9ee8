import "server-only";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { tellOfCard } from "./change-card";

type Picture = { hash: string; small: Uint8Array; large: Uint8Array };

/** A product is shown as photographed; null: as drawn, again. @throws Refusal not_found */
export async function setPicture(
  { product, picture }: { product: string; picture: Picture | null },
  who: Actor,
  at: Date = now(),
): Promise<{ hash: string | null }> {
  return db.transaction(async (tx) => {
    const [known] = await tx.execute<{ id: string; hash: string | null }>(sql`
      select p.id, f.hash from products p left join product_pictures f on f.product_id = p.id
      where p.code = ${product} for update of p`);
    if (!known) throw new Refusal("not_found", {}, "product");
    if (picture) {
      const [small, large] = [Buffer.from(picture.small), Buffer.from(picture.large)];
      await tx.execute(sql`
        insert into product_pictures (product_id, hash, small, large, written_by, written_at)
        values (${known.id}, ${picture.hash}, ${small}, ${large}, ${who.userId}, ${at.toISOString()})
        on conflict (product_id) do update set hash = excluded.hash, small = excluded.small, large = excluded.large,
          written_by = excluded.written_by, written_at = excluded.written_at`);
    } else await tx.execute(sql`delete from product_pictures where product_id = ${known.id}`);
    const about = { subject: "product", subjectId: product, outletId: null };
    const [before, after] = [{ picture: known.hash }, { picture: picture?.hash ?? null }];
    await record(tx, { action: "setPicture", ...about, before, after }, who, at);
    await tellOfCard(tx);
    return { hash: picture?.hash ?? null };
  });
}
