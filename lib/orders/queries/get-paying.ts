import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import type { CaptureTime, Locale, OrderStatus, PaymentPlan } from "@/db/enums";
import { dueOf } from "@/lib/payments/queries/get-due";
import { Refusal } from "@/lib/refusal";
import { db } from "@/lib/server/db";

/** An order as paying for it needs it. */
export type PayingOrder = {
  id: string;
  token: string;
  number: number;
  outletId: string;
  slug: string;
  outletName: string;
  status: OrderStatus;
  plan: PaymentPlan;
  dueCents: number;
  currency: string;
  locale: Locale;
  email: string | null;
  expiresAt: Date | null;
  /** When the outlet takes what is paid online, and when the order must be ready. */
  captures: CaptureTime;
  readyBy: Date;
};

type Row = Omit<PayingOrder, "expiresAt" | "readyBy"> & { expiresAt: string | null; readyBy: string };

export type Paying = { orderId: string } | { token: string };

/** @throws Refusal not_found */
export async function getPaying(which: Paying, on: Database | Transaction = db): Promise<PayingOrder> {
  const here = "token" in which ? sql`o.public_token = ${which.token}` : sql`o.id = ${which.orderId}`;
  const [order] = await on.execute<Row>(sql`
    select o.id, o.public_token as token, o.number, o.outlet_id as "outletId", p.slug, p.name as "outletName", o.status,
      o.payment_plan as plan, ${dueOf(sql`o`)} as "dueCents", o.currency, o.locale, o.contact_email as email,
      o.expires_at as "expiresAt", o.ready_by as "readyBy", coalesce(c.captures, 'placing') as captures
    from orders o join outlets p on p.id = o.outlet_id left join capture_settings c on c.outlet_id = p.id where ${here}`);
  if (!order) throw new Refusal("not_found");
  const expiresAt = order.expiresAt ? new Date(order.expiresAt) : null;
  return { ...order, expiresAt, readyBy: new Date(order.readyBy) };
}
