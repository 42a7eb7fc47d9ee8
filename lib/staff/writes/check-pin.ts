import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { db } from "@/lib/server/db";
import { passwordMatches } from "@/lib/server/password";
import { Refusal } from "../../refusal";
import type { Permission } from "../permissions";
import { lockedMinutes, triesMost } from "../pin-rule";
import { getPinHash } from "../queries/get-pin";
import { countPinTry, forgetPinTries } from "./count-pin-try";

/** Whose PIN, as it was typed. */
export type Approval = { userId: string; pin: string };

/**
 * Somebody who may says so with his PIN on a screen where another one is signed in. A colleague who may not, one without a
 * PIN and a wrong PIN read the same and take as long; every wrong one is in the journal.
 * @throws Refusal pin_wrong | pin_locked
 */
export async function checkPin(
  { userId, pin }: Approval,
  asked: { permission: Permission; outletId: string },
  who: Actor & { userId: string },
  at: Date,
): Promise<void> {
  const pinHash = await getPinHash(userId, asked.permission, asked.outletId);
  // Nobody's tries are counted: there is nothing to guess, and no row to count them in.
  const tried = { userId, askerId: who.userId };
  const failures = pinHash ? await countPinTry(tried, at) : 0;
  if (await passwordMatches(pinHash, pin)) return forgetPinTries(tried);
  if (pinHash) {
    const action = failures >= triesMost ? "lockPin" : "wrongPin";
    const about = { subject: "user", subjectId: userId, outletId: asked.outletId };
    await db.transaction((tx) => record(tx, { action, ...about, after: { ...asked, failures } }, who, at));
  }
  const left = triesMost - failures;
  if (pinHash && left <= 0) throw new Refusal("pin_locked", { minutes: lockedMinutes }, "pin");
  throw new Refusal("pin_wrong", {}, "pin");
}
