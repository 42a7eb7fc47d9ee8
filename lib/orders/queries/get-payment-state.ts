import { sql } from "drizzle-orm";
import type { OrderStatus, PaymentPlan } from "@/db/enums";
import { authorisedOf, dueOf } from "@/lib/payments/queries/get-due";
import { isOwed } from "@/lib/payments/queries/is-owed";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { stripeIsUp } from "@/lib/server/stripe";
import { type PaymentState, stageOf } from "../payment-state";

type Row = Omit<PaymentState, "stage" | "onlineUp"> & { status: OrderStatus; plan: PaymentPlan };

/** How paying for an order stands, for the holder of its link; null when no order has it. */
export async function getPaymentState(token: string, at: Date = now()): Promise<PaymentState | null> {
  const [row] = await db.execute<Row>(sql`
    select o.public_token as token, o.number, p.name as "outletName", p.timezone, o.status, o.payment_plan as plan,
      o.total_cents as "totalCents", ${dueOf(sql`o`)} as "dueCents", ${authorisedOf(sql`o`)} as "authorisedCents", o.expires_at as "expiresAt",
      exists (select 1 from refunds r join payments y on y.id = r.payment_id
        where y.order_id = o.id and ${isOwed(sql`r`, sql`y`)}) as "refundFailed",
      (select coalesce(sum(y.refunded_cents), 0)::int from payments y where y.order_id = o.id) as "refundedCents"
    from orders o join outlets p on p.id = o.outlet_id where o.public_token = ${token}`);
  if (!row) return null;
  const expiresAt = row.expiresAt ? new Date(row.expiresAt) : null;
  const stage = stageOf({ ...row, expiresAt }, at);
  return { ...row, expiresAt: expiresAt?.toISOString() ?? null, stage, onlineUp: stripeIsUp() };
}
