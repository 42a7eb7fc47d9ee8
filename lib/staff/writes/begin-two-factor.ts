import { and, eq, isNull } from "drizzle-orm";
import { users } from "@/db/schema";
import { db } from "@/lib/server/db";
import { newTotpSecret, sealTotp, totpAddress, unsealTotp } from "@/lib/server/totp";
import { Refusal } from "../../refusal";

/** What his phone has to be told: the secret in letters, and the address a QR code says. */
export type TwoFactorOffer = { secret: string; address: string };

/**
 * Offers somebody the secret for his phone, the same one until he gives a code of it back: a page loaded again must not undo what
 * he scanned. Nothing is in force before.
 * @throws Refusal `already_done`
 */
export async function beginTwoFactor(userId: string): Promise<TwoFactorOffer> {
  return db.transaction(async (tx) => {
    const [user] = await tx
      .select({ email: users.email, sealed: users.totpSecret })
      .from(users)
      .where(and(eq(users.id, userId), isNull(users.totpSince), isNull(users.disabledAt)))
      .for("update");
    if (!user) throw new Refusal("already_done");
    const known = user.sealed && unsealTotp(user.sealed, userId);
    const secret = known || newTotpSecret();
    if (!known)
      await tx
        .update(users)
        .set({ totpSecret: sealTotp(secret, userId) })
        .where(eq(users.id, userId));
    return { secret, address: totpAddress(secret, user.email) };
  });
}
