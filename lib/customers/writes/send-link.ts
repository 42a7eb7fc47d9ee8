import type { Transaction } from "@/db/client";
import type { Locale } from "@/db/enums";
import { customerLinks } from "@/db/schema";
import { newId } from "@/lib/ids";
import { enqueueMessage } from "@/lib/outbox/writes/enqueue-message";
import { addMinutes } from "../../time";

const passwordMinutes = 60;
/** An address may be confirmed for a week; whom the counter opened an account for has as long. */
const confirmMinutes = 7 * 24 * 60;

type Sent = { customerId: string; name: string; email: string; locale: Locale };
type Kind = "customer_confirm" | "customer_new_address" | "customer_password" | "customer_welcome";
const uses = {
  customer_confirm: ["email", confirmMinutes],
  customer_new_address: ["email", confirmMinutes],
  customer_password: ["password", passwordMinutes],
  customer_welcome: ["password", confirmMinutes],
} as const;

/** A link and the mail that brings it, in the caller's transaction. */
export async function sendLink(tx: Transaction, kind: Kind, to: Sent, at: Date): Promise<void> {
  const { customerId, name, email, locale } = to;
  const [use, minutes] = uses[kind];
  const linkId = newId();
  await tx
    .insert(customerLinks)
    .values({ id: linkId, customerId, use, email, expiresAt: addMinutes(at, minutes) });
  await enqueueMessage(tx, {
    ...{ dedupeKey: `customer_link:${linkId}`, kind, orderId: null, recipient: email, locale },
    payload: { name, linkId, minutes },
  });
}
