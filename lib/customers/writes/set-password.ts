import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Locale } from "@/db/enums";
import { customerLinks, customers } from "@/db/schema";
import { enqueueMessage } from "@/lib/outbox/writes/enqueue-message";
import { forgetTries } from "../../credentials/writes/forget-tries";

type Person = { id: string; name: string; email: string };

/** A password of his own choosing, in the caller's transaction: links to choose one are void, and he is told by mail. */
export async function setPassword(
  tx: Transaction,
  { id, name, email }: Person,
  passwordHash: string,
  locale: Locale,
  at: Date,
): Promise<void> {
  await tx.update(customers).set({ passwordHash }).where(eq(customers.id, id));
  await tx
    .update(customerLinks)
    .set({ usedAt: at })
    .where(
      and(eq(customerLinks.customerId, id), eq(customerLinks.use, "password"), isNull(customerLinks.usedAt)),
    );
  await forgetTries(tx, `customer ${email}`);
  await enqueueMessage(tx, {
    ...{ dedupeKey: `customer:${id}:password:${at.toISOString()}`, kind: "customer_password_changed" },
    ...{ orderId: null, recipient: email, locale, payload: { name } },
  });
}
