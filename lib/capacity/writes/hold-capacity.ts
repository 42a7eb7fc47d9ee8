import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newId } from "@/lib/ids";
import type { Outlet } from "@/lib/outlets/outlet";
import { Refusal } from "@/lib/refusal";
import type { Hold } from "../places";

/** Takes what a promise needs of oven and couriers, all or nothing; a slot that filled meanwhile is refused. */
export async function holdCapacity(
  tx: Transaction,
  outlet: Pick<Outlet, "id" | "pizzasPerSlot" | "deliveriesPerSlot">,
  order: { orderId: string; revisionId: string },
  holds: readonly Hold[],
): Promise<void> {
  if (holds.length === 0) return;
  const rows = JSON.stringify(
    holds.map(({ resource, startsAt, quantity }) => ({
      ...{ id: newId(), resource, starts_at: startsAt.toISOString(), quantity },
      limit: resource === "kitchen" ? outlet.pizzasPerSlot : outlet.deliveriesPerSlot,
    })),
  );
  const taken = await tx.execute(sql`
    with wanted as (
      select * from jsonb_to_recordset(${rows}::jsonb)
        as w(id uuid, resource text, starts_at timestamptz, quantity int, "limit" int) order by resource, starts_at
    ), taken as (
      insert into capacity as c (outlet_id, resource, starts_at, "limit", held)
      select ${outlet.id}::uuid, resource, starts_at, "limit", quantity from wanted
      on conflict (outlet_id, resource, starts_at) do update set held = c.held + excluded.held
        where c.held + excluded.held <= c."limit"
      returning resource, starts_at
    )
    insert into capacity_holds (id, order_id, revision_id, outlet_id, resource, starts_at, quantity)
    select w.id, ${order.orderId}::uuid, ${order.revisionId}::uuid, ${outlet.id}::uuid, w.resource, w.starts_at, w.quantity
    from wanted w join taken t on t.resource = w.resource and t.starts_at = w.starts_at returning id`);
  if (taken.length < holds.length)
    throw new Refusal("slot_full", { slot: holds[0]?.startsAt.toISOString() ?? "", next: "" }, "slot");
}
