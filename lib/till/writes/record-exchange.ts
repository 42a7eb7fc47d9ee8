import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { ExchangeKind, ExchangeMethod } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { Refusal } from "@/lib/refusal";
import { standingDrawer } from "./book-cash";
import { openDrawer } from "./open-drawer";

export type Exchange = {
  /** Made by the screen: however often it is sent, it is one. */
  id: string;
  outletId: string;
  kind: ExchangeKind;
  method: ExchangeMethod;
  amountCents: number;
  orderId?: string;
  reason?: string;
};

type Known = Pick<Exchange, "outletId" | "kind" | "method" | "amountCents">;

/**
 * Writes down what a till takes or gives that is no sale; cash goes into the outlet's open drawer.
 * @param floatCents where none is open: opens the first with this float.
 * @returns whether it is the first time.
 * @throws Refusal taking_reused when the id was another's, drawer_closed
 */
export async function recordExchange(
  tx: Transaction,
  { floatCents = null, ...exchange }: Exchange & { floatCents?: number | null },
  who: Actor,
  at: Date,
): Promise<boolean> {
  const { id, outletId, kind, method, amountCents, orderId = null, reason = "" } = exchange;
  const written = await tx.execute(sql`
    insert into till_exchanges (id, outlet_id, kind, method, amount_cents, order_id, reason, actor_id, terminal, at)
    values (${id}, ${outletId}, ${kind}, ${method}, ${amountCents}, ${orderId}, ${reason}, ${who.userId}, ${who.terminal},
      ${at.toISOString()}::timestamptz)
    on conflict (id) do nothing returning id`);
  if (written.length === 0) {
    const [known] = await tx.execute<Known>(sql`
      select outlet_id as "outletId", kind, method, amount_cents as "amountCents" from till_exchanges where id = ${id}`);
    const same =
      known?.outletId === outletId &&
      known.kind === kind &&
      known.method === method &&
      known.amountCents === amountCents;
    if (!same) throw new Refusal("taking_reused");
    return false;
  }
  if (method !== "cash") return true;
  let session = await standingDrawer(tx, outletId, who);
  if (!session && floatCents !== null)
    session = await openDrawer(tx, { outletId, drawer: 1, floatCents }, who, at);
  if (!session) throw new Refusal("drawer_closed", {}, "floatCents");
  await tx.execute(sql`
    insert into till_movements (id, session_id, kind, amount_cents, exchange_id, actor_id, at, note)
    values (${newId()}, ${session}, 'exchange', ${amountCents}, ${id}, ${who.userId}, ${at.toISOString()}::timestamptz, '')`);
  return true;
}
