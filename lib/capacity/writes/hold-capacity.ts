import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newId } from "@/lib/ids";
import type { Outlet } from "@/lib/outlets/outlet";
import { Refusal } from "@/lib/refusal";
import { type Hold, limitOf } from "../places";

/**
 * Takes what a promise needs of slots, hands, oven and couriers, all or nothing; what filled meanwhile is refused.
 * @param even if there is less of it by now: what was promised before is not taken back.
 */
export async function holdCapacity(
  tx: Transaction,
  outlet: Pick<Outlet, "id" | "pizzasPerSlot" | "deliveriesPerSlot" | "means">,
  order: { orderId: string; revisionId: string },
  holds: readonly Hold[],
  even = false,
): Promise<void> {
  if (holds.length === 0) return;
  const rows = JSON.stringify(
    holds.map(({ resource, startsAt, quantity }) => ({
      ...{ id: newId(), resource, starts_at: startsAt.toISOString(), quantity },
      limit: even ? Math.max(limitOf(outlet, resource), quantity) : limitOf(outlet, resource),
    })),
  );
  // Slots have a limit of their own, which may be more or less than usual; of people and ovens there are as many as there are now.
  const now = sql`case when c.resource in ('kitchen', 'delivery') then c."limit" else excluded."limit" end`;
  const limit = even ? sql`greatest(${now}, c.held + excluded.held)` : now;
  const taken = await tx.execute(sql`
    with wanted as (
      select * from jsonb_to_recordset(${rows}::jsonb)
        as w(id uuid, resource text, starts_at timestamptz, quantity int, "limit" int) order by resource, starts_at
    ), taken as (
      insert into capacity as c (outlet_id, resource, starts_at, "limit", held)
      select ${outlet.id}::uuid, resource, starts_at, "limit", quantity from wanted
      on conflict (outlet_id, resource, starts_at) do update set held = c.held + excluded.held, "limit" = ${limit}
        where c.held + excluded.held <= ${limit}
      returning resource, starts_at
    )
    insert into capacity_holds (id, order_id, revision_id, outlet_id, resource, starts_at, quantity)
    select w.id, ${order.orderId}::uuid, ${order.revisionId}::uuid, ${outlet.id}::uuid, w.resource, w.starts_at, w.quantity
    from wanted w join taken t on t.resource = w.resource and t.starts_at = w.starts_at returning id`);
  if (taken.length < holds.length)
    throw new Refusal("slot_full", { slot: holds[0]?.startsAt.toISOString() ?? "", next: "" }, "slot");
}
