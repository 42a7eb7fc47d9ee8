import type { Locale } from "@/db/enums";
import { memberships, users } from "@/db/schema";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { newId } from "@/lib/ids";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { temporaryPassword } from "@/lib/server/derived-word";
import { hashPassword } from "@/lib/server/password";
import { Refusal } from "../../refusal";
import { addMinutes } from "../../time";
import type { Membership } from "../permissions";
import { fits, mayGive } from "../ranks";
import { holdPeople } from "./hold-people";
import { tellOfColleague } from "./tell-of-colleague";

/** How long a temporary password opens something: a week. */
export const temporaryMinutes = 7 * 24 * 60;

export type AddColleagueInput = {
  name: string;
  email: string;
  posts: readonly Membership[];
  locale: Locale;
};

/**
 * Opens an account with a temporary password, good for a week and to be changed at the first sign-in. The new colleague, the
 * managers of his outlets and head office are told by mail.
 * @throws Refusal `role_above` | `email_taken` | `not_allowed`
 */
export async function addColleague(
  { name, email, posts, locale }: AddColleagueInput,
  giverId: string,
  who: Actor,
  at: Date = now(),
): Promise<string> {
  const id = newId();
  const until = addMinutes(at, temporaryMinutes);
  const passwordHash = await hashPassword(temporaryPassword(id, until));
  await db.transaction(async (tx) => {
    const giver = (await holdPeople(tx, [giverId])).get(giverId);
    if (!giver || giver.disabledAt) throw new Refusal("not_allowed");
    if (!posts.every((post) => fits(post) && mayGive(giver.memberships, post)))
      throw new Refusal("role_above", {}, "posts");
    const [added] = await tx
      .insert(users)
      .values({
        ...{ id, name, email: email.trim().toLowerCase(), passwordHash },
        ...{ mustChangePassword: true, passwordExpiresAt: until },
      })
      .onConflictDoNothing()
      .returning({ email: users.email });
    if (!added) throw new Refusal("email_taken", {}, "email");
    await tx
      .insert(memberships)
      .values(posts.map(({ outletId, role }) => ({ userId: id, outletId, role })))
      .onConflictDoNothing();
    await tellOfColleague(tx, { id, name, email: added.email, posts, until, by: giver.name, locale });
    const [first] = posts;
    const about = { subject: "user", subjectId: id, outletId: first?.outletId ?? null };
    await record(tx, { action: "addColleague", ...about, after: { posts } }, who, at);
  });
  return id;
}
