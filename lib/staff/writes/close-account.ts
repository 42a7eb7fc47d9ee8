import { eq } from "drizzle-orm";
import { users } from "@/db/schema";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { Refusal } from "../../refusal";
import { mayRule } from "../ranks";
import { endSessions } from "./end-sessions";
import { holdColleague } from "./hold-colleague";

export type AccountInput = { userId: string; giverId: string; outletIds: readonly string[] };

/**
 * Closes a colleague's account: his sessions end at once, his open screens within a minute, and nothing he did is lost.
 * @throws Refusal `already_done` | `role_above` | `own_account` | `not_found` | `not_allowed`
 */
export const closeAccount = (input: AccountInput, who: Actor, at: Date = now()): Promise<void> =>
  setOpen(input, false, who, at);

/** Opens it again; he signs in anew. The same refusals. */
export const reopenAccount = (input: AccountInput, who: Actor, at: Date = now()): Promise<void> =>
  setOpen(input, true, who, at);

async function setOpen(input: AccountInput, open: boolean, who: Actor, at: Date): Promise<void> {
  const { userId } = input;
  await db.transaction(async (tx) => {
    const { giver, colleague } = await holdColleague(tx, input);
    if (!mayRule(giver.memberships, colleague.memberships)) throw new Refusal("role_above");
    if ((colleague.disabledAt === null) === open) throw new Refusal("already_done");
    await tx
      .update(users)
      .set({ disabledAt: open ? null : at })
      .where(eq(users.id, userId));
    await endSessions(tx, userId, at);
    const [first] = colleague.memberships;
    const about = { subject: "user", subjectId: userId, outletId: first?.outletId ?? null };
    await record(tx, { action: open ? "reopenAccount" : "closeAccount", ...about }, who, at);
  });
}
