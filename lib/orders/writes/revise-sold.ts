import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { ovenPlaces } from "@/lib/capacity/oven-places";
import { bookAccounts } from "@/lib/companies/writes/book-accounts";
import { sealMoney } from "@/lib/fiscal/writes/seal-money";
import { newId } from "@/lib/ids";
import type { Outlet } from "@/lib/outlets/outlet";
import { refundAcross } from "@/lib/payments/writes/refund-across";
import { judge } from "@/lib/promotions/judge";
import type { Discount } from "@/lib/promotions/promotion";
import { getHeld } from "@/lib/promotions/queries/get-offered";
import { Refusal } from "@/lib/refusal";
import { rebookBegun } from "@/lib/stock/writes/rebook-begun";
import { bookCash } from "@/lib/till/writes/book-cash";
import { businessDayOf } from "@/lib/time";
import { bookVouchers } from "@/lib/vouchers/writes/book-vouchers";
import { balanceOf } from "../balance";
import { keptPromise } from "../change";
import { totalsOf } from "../pricing";
import type { StandingOrder } from "../queries/read-standing";
import { orderedOfSold, type RevisedLine, taxesOf } from "../shortage";
import { beyond, type Terms } from "../terms";
import { insertSold } from "./insert-sold";
import { putInForce } from "./put-in-force";
import { putInForceBegun } from "./put-in-force-begun";
import { type ToldShortage, tellChanged } from "./tell-changed";
import { voidProposal } from "./void-proposal";

export type Revising = {
  lines: RevisedLine[];
  deliveryFeeCents: number;
  /** What the lines that go took, and what those that come take, by ingredient id. */
  took: ReadonlyMap<string, number>;
  takes: ReadonlyMap<string, number>;
  /** What the kitchen ran out of; null where only the price changes. */
  shortage: ToldShortage | null;
};

/**
 * The kitchen could not make a line as it was sold, or something was taken off by hand: the order becomes another, never dearer, begun or not. Its time
 * stays; what is not used is free or booked back, what was paid too much goes back, its customer is told. The caller has
 * the outlet's turn and the order's row locked.
 * @returns ids of the lines, in their order.
 * @throws Refusal sold_out, with nothing changed, when what is made instead cannot be made.
 */
export async function reviseSold(
  tx: Transaction,
  outlet: Outlet,
  standing: StandingOrder,
  revising: Revising,
  who: Actor,
  at: Date,
): Promise<string[]> {
  const orderId = standing.id;
  const { lines, deliveryFeeCents } = revising;
  const discount = await keptDiscount(tx, standing, lines, deliveryFeeCents, at);
  const totals = totalsOf(taxesOf(lines), deliveryFeeCents, discount, standing.reductions);
  const revision = { orderId, revisionId: newId(), seq: standing.lastSeq + 1 };
  await voidProposal(tx, orderId, "replaced", at);
  const lineIds = await insertSold(tx, { ...revision, lines, totals, discount }, who);
  const short =
    standing.status === "placed"
      ? await comeIntoForce(
          tx,
          outlet,
          standing,
          { ...revising, ...revision, totalCents: totals.totalCents },
          at,
        )
      : await goOn(tx, outlet, { ...revising, ...revision }, who, at);
  if (short.length > 0) throw new Refusal("sold_out", { name: "", left: 0 });
  const { backCents: amountCents } = balanceOf(standing, totals.totalCents);
  const giving = { orderId, amountCents, atMost: true as const, reason: "changed" };
  const key = `revision:${revision.revisionId}:changed`;
  const { backCents, byHandCents } = await refundAcross(tx, { ...giving, key }, who, at);
  const told = {
    seq: revision.seq,
    totalCents: totals.totalCents,
    ...{ backCents, byHandCents },
    shortage: revising.shortage ?? undefined,
  };
  await tellChanged(tx, standing, told, who, at);
  await bookVouchers(tx, { orderId }, who, at);
  await bookAccounts(tx, { orderId }, who, at);
  await bookCash(tx, { orderId }, who, at);
  await sealMoney(tx, orderId, who, at);
  return lineIds;
}

/** A promotion's worth for what is left; that the order fell below its minimum is our doing, and takes nothing away. */
async function keptDiscount(
  tx: Transaction,
  standing: StandingOrder,
  lines: readonly RevisedLine[],
  feeCents: number,
  at: Date,
): Promise<Discount | null> {
  const held = await getHeld(standing.id, tx);
  if (!held?.promotion) return null;
  const { outletId, mode, locale } = standing;
  const ordered = { outletId, mode, locale, feeCents, ...orderedOfSold(lines) };
  return judge({ ...held, promotion: { ...held.promotion, minimumCents: 0 } }, ordered, at).discount ?? null;
}

type Coming = Revising & { orderId: string; revisionId: string };

/** Not begun: it holds what it needs from now on, and no more of the oven than it did. */
async function comeIntoForce(
  tx: Transaction,
  outlet: Outlet,
  standing: StandingOrder,
  { orderId, revisionId, lines, took, takes, totalCents }: Coming & { totalCents: number },
  at: Date,
): Promise<string[]> {
  const needs = new Map(standing.reserved.map(({ id, quantity }) => [id, quantity]));
  for (const [id, quantity] of took) needs.set(id, (needs.get(id) ?? 0) - quantity);
  for (const [id, quantity] of takes) needs.set(id, Math.max(0, needs.get(id) ?? 0) + quantity);
  const pizzas = Math.min(standing.pizzas, placesOfSold(lines));
  const holds = keptPromise(standing, { ...standing, pizzas })?.holds ?? standing.holds;
  const [row] = await tx.execute<{ row: Record<string, unknown> }>(
    sql`select to_jsonb(o) as row from orders o where o.id = ${orderId}`,
  );
  const day = businessDayOf(standing.promised.readyBy, outlet.timezone);
  const terms: Terms = {
    row: { ...row?.row, total_cents: totalCents },
    needs: [...needs].filter(([, quantity]) => quantity > 0),
    holds: holds.map((hold) => ({ ...hold, startsAt: hold.startsAt.toISOString() })),
    neededOn: standing.reserved[0]?.neededOn ?? day,
  };
  return putInForce(tx, outlet, { orderId, revisionId, terms, onReceipt: false }, at);
}

/** Begun: what it took is booked already, and only the difference moves. */
async function goOn(
  tx: Transaction,
  outlet: Outlet,
  { orderId, revisionId, took, takes, shortage }: Coming,
  who: Actor,
  at: Date,
): Promise<string[]> {
  await putInForceBegun(tx, { orderId, revisionId }, at);
  const moved = {
    unused: beyond(took, takes),
    used: beyond(takes, took),
    reason: shortage?.ingredient ?? "",
  };
  return rebookBegun(tx, { orderId, revisionId, outletId: outlet.id, ...moved }, who, at);
}

const placesOfSold = (lines: readonly RevisedLine[]): number =>
  ovenPlaces(
    lines.flatMap(({ parts, quantity }) =>
      parts.flatMap(({ kind, side, size }) =>
        kind === "pizza" && side !== "right" ? [{ size, quantity }] : [],
      ),
    ),
  );
