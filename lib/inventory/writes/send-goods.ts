import "server-only";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { changeWithin, type Place } from "@/lib/kitchen/writes/change-shelves";
import { lockOutlet } from "@/lib/orders/writes/lock-outlet";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { outletIdOf } from "./outlet-id-of";

type Sending = Place & {
  to: string;
  note: string;
  requestId: string;
  lines: readonly { ingredient: string; quantity: number }[];
};

/**
 * Goods leave for another outlet: off the shelves here, and nowhere else until they are received there. Only what no order
 * holds may go. Asked twice with the same key it is one transfer.
 * @throws Refusal not_found, stock_held, key_reused
 */
export const sendGoods = (
  sending: Sending,
  who: Actor,
  at: Date = now(),
): Promise<{ transfer: string; again: boolean }> =>
  db.transaction(async (tx) => {
    const { outlet, outletIds, to, note, requestId, lines } = sending;
    const fromId = await outletIdOf(tx, sending);
    const [there] = await tx.execute<{ id: string; name: string }>(sql`
      select id, name from outlets where slug = ${to} and id <> ${fromId} and status <> 'closed'`);
    if (!there) throw new Refusal("not_found", {}, "to");
    await lockOutlet(tx, outlet);
    const written = await tx.execute(sql`
      insert into stock_transfers (id, from_outlet_id, to_outlet_id, note, sent_at, sent_by)
      values (${requestId}, ${fromId}, ${there.id}, ${note}, ${at.toISOString()}, ${who.userId})
      on conflict (id) do nothing returning id`);
    if (written.length === 0) {
      const [own] = await tx.execute(sql`
        select 1 from stock_transfers where id = ${requestId} and from_outlet_id = ${fromId}`);
      if (!own) throw new Refusal("key_reused");
      return { transfer: requestId, again: true };
    }
    const changes = new Map(lines.map(({ ingredient, quantity }) => [ingredient, -quantity]));
    if (changes.size < lines.length) throw new Refusal("key_reused", {}, "lines");
    const rows = JSON.stringify(lines.map((line, index) => ({ ...line, position: index + 1 })));
    await tx.execute(sql`
      insert into stock_transfer_lines (transfer_id, ingredient_id, position, sent)
      select ${requestId}::uuid, g.id, n.position, n.quantity
      from jsonb_to_recordset(${rows}::jsonb) as n(ingredient text, quantity bigint, position int)
      join ingredients g on g.code = n.ingredient`);
    await changeWithin(
      tx,
      { outlet, outletIds },
      {
        ...{ action: "sendGoods", kind: "transfer_out", reason: there.name, key: `send:${requestId}` },
        ...{ changes, onlyFree: true },
      },
      who,
      at,
    );
    await hint(tx, `orders:${there.id}`);
    return { transfer: requestId, again: false };
  });
