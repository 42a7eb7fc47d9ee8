import type { Transaction } from "@/db/client";
import type { Locale } from "@/db/enums";
import { newId } from "@/lib/ids";
import { enqueueMessage } from "@/lib/outbox/writes/enqueue-message";

/** To the holder of an account whose address somebody gave for another one: he has one, and signs in there. */
export const tellKnown = (
  tx: Transaction,
  { name, email, locale }: { name: string; email: string; locale: Locale },
): Promise<number> =>
  enqueueMessage(tx, {
    ...{ dedupeKey: `customer_known:${newId()}`, kind: "customer_known", orderId: null },
    ...{ recipient: email, locale, payload: { name } },
  });
