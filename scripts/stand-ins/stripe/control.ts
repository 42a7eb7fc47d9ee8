import { z } from "zod";
import { type Deliveries, Manner } from "./deliveries";
import { closeDispute, openDispute } from "./disputes";
import { expireIntent } from "./intents";
import { pay } from "./paying";
import { payOut } from "./payouts";
import { moveRefund } from "./refunds";
import { expireOld, getSession } from "./sessions";
import { Trouble } from "./trouble";
import type { World } from "./world";

const Command = z.strictObject({
  /** Troubles of the next requests; an empty list ends them all. */
  troubles: z.array(Trouble).optional(),
  webhooks: Manner.optional(),
  release: z.enum(["as_held", "reversed"]).optional(),
  /** Somebody pays on a page, without one. */
  pay: z.object({ session: z.string(), how: z.enum(["succeeded", "failed"]) }).optional(),
  /** A page comes to its own end. */
  end: z.object({ session: z.string() }).optional(),
  capturesBecome: z.enum(["succeeded", "refused"]).optional(),
  /** A bank lets go of what it had authorised. */
  expire: z.object({ payment: z.string() }).optional(),
  refundsBecome: z.enum(["succeeded", "pending", "failed"]).optional(),
  /** A customer asks his bank for the money back, and how that ends. */
  dispute: z.object({ payment: z.string() }).optional(),
  closeDispute: z.object({ id: z.string(), status: z.enum(["won", "lost"]) }).optional(),
  /** All that is on the account goes to the bank. */
  payOut: z.literal(true).optional(),
  moveRefund: z.object({ id: z.string(), status: z.enum(["succeeded", "failed"]) }).optional(),
});

/** POST /_control: what a test wants to happen at Stripe. Does what it is told in this order. */
export function control(body: string, world: World, deliveries: Deliveries, troubles: Trouble[]): unknown {
  const told = Command.parse(JSON.parse(body));
  if (told.troubles) troubles.splice(0, troubles.length, ...told.troubles);
  if (told.webhooks) Object.assign(deliveries.manner, told.webhooks);
  if (told.refundsBecome) world.refundsBecome = told.refundsBecome;
  if (told.capturesBecome) world.capturesBecome = told.capturesBecome;
  if (told.pay) {
    const card = { last4: told.pay.how === "succeeded" ? "4242" : "0002", threeDSecure: false };
    pay(world, told.pay.session, card, told.pay.how, { name: "Awa Diallo", email: null });
  }
  if (told.end) {
    getSession(world, told.end.session).expires_at = 0;
    expireOld(world);
  }
  if (told.expire) expireIntent(world, told.expire.payment);
  if (told.moveRefund) moveRefund(world, told.moveRefund.id, told.moveRefund.status);
  const dispute = told.dispute ? openDispute(world, told.dispute.payment).id : null;
  if (told.closeDispute) closeDispute(world, told.closeDispute.id, told.closeDispute.status);
  if (told.payOut) payOut(world);
  const released = told.release ? deliveries.release(told.release) : 0;
  return { dispute, released, held: deliveries.held.length, troubles: troubles.length };
}
