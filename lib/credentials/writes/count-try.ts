import { and, desc, eq, gt, lte, or, sql } from "drizzle-orm";
import { signInFailures } from "@/db/schema";
import { db } from "@/lib/server/db";
import { Refusal } from "../../refusal";
import { addMinutes } from "../../time";
import { rememberedMinutes, secondsToWait } from "../back-off";

/**
 * Every try counts as failed until it succeeds, so that a hundred tries at once are a hundred failures, not one.
 * @throws Refusal `slow_down`
 */
export async function countTry(email: string, address: string, at: Date): Promise<void> {
  const since = addMinutes(at, -rememberedMinutes);
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`sign-in email ${email}`}, 0))`);
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`sign-in address ${address}`}, 0))`);
    // Addresses and e-mails are kept no longer than they count.
    const own = or(eq(signInFailures.email, email), eq(signInFailures.address, address));
    await tx.delete(signInFailures).where(and(own, lte(signInFailures.at, since)));
    const recent = async (
      column: typeof signInFailures.email | typeof signInFailures.address,
      value: string,
    ) => {
      const rows = await tx
        .select({ at: signInFailures.at })
        .from(signInFailures)
        .where(and(eq(column, value), gt(signInFailures.at, since)))
        .orderBy(desc(signInFailures.at))
        .limit(40);
      return rows.map((row) => row.at);
    };
    const wait = Math.max(
      secondsToWait("email", await recent(signInFailures.email, email), at),
      secondsToWait("address", await recent(signInFailures.address, address), at),
    );
    // A try made while waiting is not counted: hammering must not keep the owner out for ever.
    if (wait > 0) throw new Refusal("slow_down", { seconds: wait });
    await tx.insert(signInFailures).values({ email, address, at });
  });
}
