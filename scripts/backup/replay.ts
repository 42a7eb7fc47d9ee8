import type Stripe from "stripe";
import { OrderRows } from "@/lib/orders/order-rows";
import { applyEvent } from "@/lib/orders/writes/apply-event";
import { rebuildOrder } from "@/lib/orders/writes/rebuild-order";
import { sealedIn } from "@/lib/payments/order-note";
import { type PaymentTold, toldBy } from "@/lib/payments/told";
import { Refusal } from "@/lib/refusal";
import { unseal } from "@/lib/server/seal";

/** A payment whose order was rebuilt, or could not be and why. */
export type Replayed = { rebuilt: number[]; failed: Map<string, string> };

/**
 * Applies what Stripe told us since the backup again, each event at its own time; before a payment of which we know nothing,
 * its order is written again from what the payment says of it.
 */
export async function replay(
  events: readonly Stripe.Event[],
  say: (line: string) => void,
): Promise<Replayed> {
  const replayed: Replayed = { rebuilt: [], failed: new Map() };
  for (const event of events) {
    const at = new Date(event.created * 1000);
    const told = toldBy(event);
    try {
      if (event.type.startsWith("checkout.session.") && told.about === "payment" && isMoney(told.payment))
        await rebuildFrom(event.data.object as Stripe.Checkout.Session, at, replayed, say);
      await applyEvent(event, at);
    } catch (error) {
      const name = (told.about === "payment" && told.payment.sessionRef) || event.id;
      replayed.failed.set(name, reasonOf(error));
    }
  }
  return replayed;
}

const isMoney = ({ paid, authorised }: PaymentTold): boolean => paid || authorised;

async function rebuildFrom(
  session: Stripe.Checkout.Session,
  at: Date,
  { rebuilt, failed }: Replayed,
  say: (line: string) => void,
): Promise<void> {
  const { order_id: orderId, payment_id: paymentId } = session.metadata ?? {};
  const sealed = sealedIn(session.metadata ?? {});
  // Without one it pays the difference of a change, or was not asked for by us: if it is unknown the comparison finds it.
  if (!orderId || !paymentId || !sealed) return;
  const text = unseal(sealed, orderId);
  if (!text) return void failed.set(session.id, "sealed with another SECRET_KEY");
  const rows = OrderRows.parse(JSON.parse(text));
  const sessionExpiresAt = new Date(session.expires_at * 1000);
  const lost = {
    rows,
    paymentId,
    sessionRef: session.id,
    amountCents: session.amount_total ?? 0,
    sessionExpiresAt,
  };
  if (!(await rebuildOrder(lost, at))) return;
  rebuilt.push(rows.order.number);
  say(
    `  rebuilt: ${rows.slug} ${rows.order.business_day} no. ${rows.order.number}, ${lost.amountCents} cents`,
  );
}

/** What the database says quotes values; what it calls the fault does not. */
function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.code;
  const cause =
    error instanceof Error
      ? (error.cause as { constraint_name?: string; code?: string } | undefined)
      : undefined;
  return cause?.constraint_name ?? cause?.code ?? (error instanceof Error ? error.message : String(error));
}
