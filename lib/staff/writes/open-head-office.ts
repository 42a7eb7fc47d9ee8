import { memberships, users } from "@/db/schema";
import { system } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { newId } from "@/lib/ids";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { temporaryPassword } from "@/lib/server/derived-word";
import { hashPassword } from "@/lib/server/password";
import { Refusal } from "../../refusal";
import { addMinutes } from "../../time";
import { temporaryMinutes } from "./add-colleague";

/**
 * Opens an account of head office for whoever has the server in hand: the first one, which nobody could give.
 * @returns its temporary password, told this once.
 * @throws Refusal `email_taken`
 */
export async function openHeadOffice(
  { email, name }: { email: string; name: string },
  at: Date = now(),
): Promise<{ userId: string; password: string; until: Date }> {
  const userId = newId();
  const until = addMinutes(at, temporaryMinutes);
  const password = temporaryPassword(userId, until);
  const passwordHash = await hashPassword(password);
  await db.transaction(async (tx) => {
    const added = await tx
      .insert(users)
      .values({
        ...{ id: userId, name, email: email.trim().toLowerCase(), passwordHash },
        ...{ mustChangePassword: true, passwordExpiresAt: until },
      })
      .onConflictDoNothing()
      .returning({ id: users.id });
    if (added.length === 0) throw new Refusal("email_taken", {}, "email");
    await tx.insert(memberships).values({ userId, outletId: null, role: "director" });
    const about = { subject: "user", subjectId: userId, outletId: null };
    const after = { posts: [{ outletId: null, role: "director" }] };
    await record(tx, { action: "openHeadOffice", ...about, after }, system, at);
  });
  return { userId, password, until };
}
