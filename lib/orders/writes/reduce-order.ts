import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { newId } from "@/lib/ids";
import { getOutlet } from "@/lib/outlets/queries/get-outlet";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { checkPin } from "@/lib/staff/writes/check-pin";
import type { Reduction } from "../pricing";
import { findOrder } from "../queries/find-order";
import { readSold } from "../queries/read-sold";
import type { StandingOrder } from "../queries/read-standing";
import { offBy, type ReduceOrderInput } from "../reduce";
import { isEnded } from "../status";
import { lockOutlet } from "./lock-outlet";
import { lockStanding } from "./lock-standing";
import { reviseSold } from "./revise-sold";

type Reducing = ReduceOrderInput & { outletIds: readonly string[] };

/**
 * Takes something off an order by hand, or lowers the price of a line: somebody who may says so with his PIN, why is kept, and
 * what was paid too much goes back. Not while the kitchen makes it: then its ticket stands still.
 * @throws Refusal pin_wrong, pin_locked, not_found, status_moved, already_ended, reduction_exceeds; with nothing changed.
 */
export async function reduceOrder(
  input: Reducing,
  who: Actor & { userId: string },
  at: Date = now(),
): Promise<{ totalCents: number }> {
  const { orderId, outletIds, approval } = input;
  const { slug, outletId } = await findOrder({ orderId, outletIds });
  await checkPin(approval, { permission: "prices.decide", outletId }, who, at);
  return db.transaction(async (tx) => {
    const [, standing, outlet] = await Promise.all([
      lockOutlet(tx, slug),
      lockStanding(tx, orderId),
      getOutlet(slug, tx),
    ]);
    if (!standing || !outlet) throw new Refusal("not_found");
    if (await isKnown(tx, input.requestId)) return { totalCents: standing.totalCents };
    const { status } = standing;
    if (isEnded(status)) throw new Refusal("already_ended", { status });
    if (status === "preparing" || standing.proposal) throw new Refusal("status_moved", { status });
    const sold = await readSold(tx, orderId);
    const off = offBy(input.what, sold.lines);
    if (!off) throw new Refusal("reduction_exceeds");
    const reductions = off.map((one): Reduction => ({ id: newId(), ...one }));
    await keep(tx, input, reductions, who, at);
    const nothing = new Map<string, number>();
    const lines = sold.lines.map((line) => ({ ...line, from: line.id }));
    const revising = { ...sold, lines, took: nothing, takes: nothing, shortage: null };
    const less = { ...standing, reductions: [...standing.reductions, ...reductions] };
    await reviseSold(tx, outlet, less, revising, who, at);
    const totalCents = await checked(tx, standing, reductions);
    const after = { totalCents, reason: input.reason, what: input.what, decidedBy: approval.userId };
    const about = { subject: "order", subjectId: orderId, outletId };
    const before = { totalCents: standing.totalCents };
    await record(tx, { action: "reduceOrder", ...about, before, after }, who, at);
    return { totalCents };
  });
}

async function isKnown(tx: Transaction, requestId: string): Promise<boolean> {
  const rows = await tx.execute(sql`select 1 from order_reductions where request_id = ${requestId} limit 1`);
  return rows.length > 0;
}

async function keep(
  tx: Transaction,
  { orderId, requestId, what, reason, approval }: Reducing,
  reductions: readonly Reduction[],
  who: Actor & { userId: string },
  at: Date,
): Promise<void> {
  const rows = reductions.map(({ id, cents, of }) => ({
    id,
    cents,
    rate_bp: of === "items" ? null : of.rateBp,
  }));
  await tx.execute(sql`
    insert into order_reductions (id, order_id, request_id, kind, cents, rate_bp, reason, decided_by, actor_id, at)
    select r.id, ${orderId}::uuid, ${requestId}::uuid, ${what.kind === "line_price" ? "line_price" : "discount"}, r.cents,
      r.rate_bp, ${reason}, ${approval.userId}::uuid, ${who.userId}::uuid, ${at.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, cents int, rate_bp int)`);
}

/** All of it came off: what was asked for is what was given. @returns the total now. */
async function checked(
  tx: Transaction,
  { id }: StandingOrder,
  reductions: readonly Reduction[],
): Promise<number> {
  const wanted = reductions.reduce((sum, { cents }) => sum + cents, 0);
  const ids = sql.param(reductions.map((one) => one.id));
  const [row] = await tx.execute<{ given: number; total: number }>(sql`
    select o.total_cents as total, coalesce((select -sum(a.amount_cents) from order_adjustments a
      where a.order_id = o.id and a.reduction_id = any(${ids}::uuid[])), 0)::int as given
    from orders o where o.id = ${id}`);
  if (row?.given !== wanted) throw new Refusal("reduction_exceeds");
  return row.total;
}
