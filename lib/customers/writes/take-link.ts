import { and, eq, gt, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { customerLinks } from "@/db/schema";
import { customerLinkIdOf } from "@/lib/server/customer-link";
import { Refusal } from "../../refusal";

type Use = (typeof customerLinks.$inferSelect)["use"];

/** Takes a link once, in the caller's transaction. @throws Refusal `link_over` */
export async function takeLink(
  tx: Transaction,
  link: string,
  use: Use,
  at: Date,
): Promise<{ customerId: string; email: string }> {
  const id = customerLinkIdOf(link);
  if (!id) throw new Refusal("link_over");
  const [taken] = await tx
    .update(customerLinks)
    .set({ usedAt: at })
    .where(
      and(
        eq(customerLinks.id, id),
        eq(customerLinks.use, use),
        isNull(customerLinks.usedAt),
        gt(customerLinks.expiresAt, at),
      ),
    )
    .returning({ customerId: customerLinks.customerId, email: customerLinks.email });
  if (!taken) throw new Refusal("link_over");
  return taken;
}
