import { balanceTold, disputeTold, movementTold, payoutTold } from "@/lib/payments/provider-list";
import { getListedUntil } from "@/lib/payments/queries/get-listed-until";
import { recordComparison } from "@/lib/payments/writes/record-comparison";
import { recordDisputes } from "@/lib/payments/writes/record-disputes";
import { recordMovements } from "@/lib/payments/writes/record-movements";
import { recordPayouts } from "@/lib/payments/writes/record-payouts";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { log } from "@/lib/server/log";
import { askStripe } from "@/lib/server/stripe";

/** What is more than this in some days is read in the next night. */
const most = { limit: 10_000 };

/**
 * Reads the provider's own lists since the last time, so that our books can be held against them: every night, and when
 * somebody asks. Half a list is no list: nothing of it is kept, and the screen says so.
 * @returns what was new, or null when the lists could not be read.
 */
export async function compareProvider(at: Date = now()): Promise<{ added: number } | null> {
  const since = await getListedUntil();
  // What was entered late is dated back: some days are read again.
  const created = since ? { gte: Math.floor(since.getTime() / 1000) - 3 * 24 * 3600 } : undefined;
  const lists = await askStripe("compare", async (stripe) => ({
    movements: await stripe.balanceTransactions
      .list({ limit: 100, expand: ["data.source"], ...(created && { created }) })
      .autoPagingToArray(most),
    payouts: await stripe.payouts.list({ limit: 100, ...(created && { created }) }).autoPagingToArray(most),
    disputes: await stripe.disputes.list({ limit: 100 }).autoPagingToArray(most),
    balance: await stripe.balance.retrieve(),
  }));
  if (!lists.ok) {
    await db.transaction((tx) => recordComparison(tx, { trouble: lists.code }, at));
    return null;
  }
  const { movements, payouts, disputes, balance } = lists.value;
  return db.transaction(async (tx) => {
    const added = await recordMovements(tx, movements.map(movementTold));
    await recordPayouts(tx, payouts.map(payoutTold));
    await recordDisputes(tx, disputes.map(disputeTold), null);
    await recordComparison(tx, { added, balanceCents: balanceTold(balance) }, at);
    log.info({ added, payouts: payouts.length, disputes: disputes.length }, "compared with Stripe's lists");
    return { added };
  });
}
