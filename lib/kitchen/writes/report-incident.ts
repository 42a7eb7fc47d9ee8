import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { IncidentCause, OrderStatus } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { readSold } from "@/lib/orders/queries/read-sold";
import { lineTakes } from "@/lib/orders/shortage";
import { lockOutlet } from "@/lib/orders/writes/lock-outlet";
import { moveOrder } from "@/lib/orders/writes/move-order";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { centsOfMicro, microCentsOf } from "@/lib/stock/cost";
import { listUnitCosts } from "@/lib/stock/queries/list-unit-costs";
import { findLine } from "../queries/find-line";
import { wasteReasonOf } from "../remake";
import { changeWithin } from "./change-shelves";

/** `requestId`: made on the screen, so that a second tap is the same incident. */
export type Incident = {
  lineId: string;
  cause: IncidentCause;
  requestId: string;
  outletIds: readonly string[];
};

/** From here on there was something that could go wrong. */
const begun: readonly OrderStatus[] = [
  "preparing",
  "ready",
  "out_for_delivery",
  "delivered",
  "collected",
  "failed",
];

/**
 * One of a line was wrong, missing, fell or burnt: it stands at the top of the board to be made again, what it takes is booked
 * as waste, and an order that was ready is under way again. What its customer gets back is a manager's to decide.
 * @throws Refusal not_found, status_moved before it was begun or once it was cancelled, key_reused.
 */
export async function reportIncident(
  { lineId, cause, requestId, outletIds }: Incident,
  who: Actor,
  at: Date = now(),
): Promise<{ again: boolean }> {
  const actorId = who.userId;
  if (!actorId) throw new Refusal("not_signed_in");
  const { orderId, slug } = await findLine(lineId, outletIds);
  return db.transaction(async (tx) => {
    await lockOutlet(tx, slug);
    const [order] = await tx.execute<{ outlet_id: string; status: OrderStatus; day: string }>(sql`
      select o.outlet_id, o.status, ((${at.toISOString()}::timestamptz) at time zone p.timezone)::date::text as day
      from orders o join outlets p on p.id = o.outlet_id where o.id = ${orderId} for update of o`);
    if (!order) throw new Refusal("not_found");
    const [known] = await tx.execute<{ line_id: string; cause: string }>(
      sql`select line_id, cause from incidents where id = ${requestId}`,
    );
    if (known && (known.line_id !== lineId || known.cause !== cause)) throw new Refusal("key_reused");
    if (known) return { again: true };
    if (!begun.includes(order.status)) throw new Refusal("status_moved", { status: order.status });
    const takes = await codesTaken(tx, orderId, lineId);
    const costs = await listUnitCosts(order.day, tx);
    const micro = [...takes].reduce((sum, [code, quantity]) => {
      const cost = costs.get(code);
      return sum + (cost ? microCentsOf(quantity, cost) : 0);
    }, 0);
    await tx.execute(sql`
      insert into incidents (id, outlet_id, order_id, line_id, cause, cost_cents, at, actor_id)
      values (${requestId}, ${order.outlet_id}, ${orderId}, ${lineId}, ${cause}, ${centsOfMicro(micro)},
        ${at.toISOString()}::timestamptz, ${actorId})`);
    if (order.status === "ready") await moveOrder(tx, { orderId, outletIds, move: "recall" }, who, at);
    const changes = new Map([...takes].map(([code, quantity]) => [code, -quantity]));
    const booking = { kind: "waste" as const, reason: wasteReasonOf[cause], key: `incident:${requestId}` };
    const change = { ...booking, action: "reportIncident", happened: true, changes };
    await changeWithin(tx, { outlet: slug, outletIds }, change, who, at);
    await hint(tx, `orders:${order.outlet_id}`);
    return { again: false };
  });
}

/** What one of a line takes, by the ingredients' codes. */
async function codesTaken(tx: Transaction, orderId: string, lineId: string): Promise<Map<string, number>> {
  const { lines } = await readSold(tx, orderId);
  const line = lines.find(({ id }) => id === lineId);
  if (!line) throw new Refusal("not_found");
  const takes = lineTakes(line);
  const rows = await tx.execute<{ id: string; code: string }>(sql`
    select id, code from ingredients where id = any(${sql.param([...takes.keys()])}::uuid[])`);
  return new Map(rows.map(({ id, code }) => [code, takes.get(id) ?? 0]));
}
