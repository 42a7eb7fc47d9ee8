// After a restore: takes from Stripe what happened since the backup, and names what a person has to look at.
//   node scripts/run.mjs scripts/backup/rebuild.ts --since 2026-11-27T18:00:00Z
import { parseArgs } from "node:util";
import { system } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { succeedChains } from "@/lib/fiscal/writes/succeed-chains";
import { listMissingNumbers } from "@/lib/orders/queries/list-missing-numbers";
import { markRestored } from "@/lib/orders/writes/mark-restored";
import { holdBack } from "@/lib/outbox/writes/hold-back";
import { findStrangers } from "@/lib/payments/queries/find-strangers";
import { now } from "@/lib/server/clock";
import { db, pool } from "@/lib/server/db";
import { log } from "@/lib/server/log";
import { addMinutes } from "@/lib/time";
import kitchen from "@/messages/fr/kitchen.json";
import { eventsSince, paidSessionsSince, refundsSince } from "./provider-lists";
import { replay } from "./replay";

/** A page is paid up to 35 minutes after it was opened; and an event that is known already changes nothing. */
const overlapMinutes = 60;

const say = (line: string) => void process.stdout.write(`${line}\n`);
const { values } = parseArgs({ options: { since: { type: "string" } } });
const since = addMinutes(new Date(values.since ?? ""), -overlapMinutes);

try {
  // First of all: what is rebuilt below is numbered anew, where nobody has seen the numbers yet.
  const begun = await db.transaction((tx) => succeedChains(tx, `restored to ${values.since}`, system, now()));
  say(`  ${begun} fiscal chains ended, and as many begun after them`);
  const { rebuilt, failed } = await replay(await eventsSince(since), say);
  const held = await holdBack(now());
  const looked = await markRestored(kitchen.restoredNote, now());
  say(`  ${rebuilt.length} orders rebuilt, ${held} messages held back`);
  for (const { slug, day, number, status } of looked)
    say(`  to look at: ${slug} ${day} no. ${number}, was ${status}`);
  for (const { slug, day, numbers } of await listMissingNumbers())
    say(
      `  lost: ${slug} ${day} no. ${numbers.join(", ")}: orders to be paid on receipt, of which nothing is left`,
    );
  const strangers = await tellStrangers(failed);
  if (strangers > 0) {
    say(`  ${strangers} of Stripe's payments and refunds have no order here: a person has to settle them`);
    process.exitCode = 3;
  }
} catch (error) {
  say(
    `  REBUILDING STOPPED: ${error instanceof Error ? error.message : error}. Restore again with --continue.`,
  );
  process.exitCode = 1;
} finally {
  await pool.end({ timeout: 5 });
}

/** Money of which our books know nothing is told here, in the log and in the journal. */
async function tellStrangers(failed: ReadonlyMap<string, string>): Promise<number> {
  const [sessions, refunds] = [await paidSessionsSince(since), await refundsSince(since)];
  const strange = await findStrangers({
    payments: sessions.map(({ payment_intent }) => String(payment_intent)),
    refunds: refunds.map(({ id }) => id),
  });
  for (const session of sessions.filter(({ payment_intent }) =>
    strange.payments.includes(String(payment_intent)),
  )) {
    const { outlet, number, day, lines, order_id: orderId } = session.metadata ?? {};
    const why = failed.get(session.id) ?? "its order is not known and nothing is sealed on it";
    const about = { session: session.id, cents: session.amount_total, outlet, number, day, orderId, why };
    await tell("strangePayment", String(session.payment_intent), about);
    say(
      `  MONEY WITHOUT AN ORDER: ${session.payment_intent}, ${session.amount_total} cents, ${outlet ?? "?"} ${day ?? ""} no. ${number ?? "?"} (${lines ?? "lines unknown"}), of ${session.customer_details?.email ?? session.customer_email ?? "nobody named"}: ${why}`,
    );
  }
  for (const refund of refunds.filter(({ id }) => strange.refunds.includes(id))) {
    await tell("strangeRefund", refund.id, { payment: refund.payment_intent, cents: refund.amount });
    say(`  REFUND WITHOUT A PAYMENT: ${refund.id}, ${refund.amount} cents of ${refund.payment_intent}`);
  }
  return strange.payments.length + strange.refunds.length;
}

async function tell(action: string, subjectId: string, after: object): Promise<void> {
  log.error({ [action]: subjectId, ...after }, "money of Stripe's that our books do not know");
  await db.transaction((tx) =>
    record(tx, { action, subject: "payment", subjectId, outletId: null, after }, system, now()),
  );
}
