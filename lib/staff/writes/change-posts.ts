import { and, eq, isNull } from "drizzle-orm";
import { memberships, pastMemberships } from "@/db/schema";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { Refusal } from "../../refusal";
import type { Membership } from "../permissions";
import { fits, mayGive, samePost } from "../ranks";
import { holdColleague } from "./hold-colleague";

export type ChangePostsInput = {
  userId: string;
  /** All posts he is to have among those that are the giver's to give; others stay as they are. */
  posts: readonly Membership[];
  giverId: string;
  outletIds: readonly string[];
};

/**
 * Who works where, as what, from now on: at the next request of whoever it is, and within a minute on his open screens.
 * @throws Refusal `role_above` | `own_account` | `not_found` | `not_allowed`
 */
export async function changePosts(input: ChangePostsInput, who: Actor, at: Date = now()): Promise<void> {
  const { userId, posts } = input;
  await db.transaction(async (tx) => {
    const { giver, colleague } = await holdColleague(tx, input);
    const before = colleague.memberships;
    const given = posts.filter((post) => !before.some((one) => samePost(one, post)));
    if (!given.every((post) => fits(post) && mayGive(giver.memberships, post)))
      throw new Refusal("role_above", {}, "posts");
    const taken = before.filter(
      (post) => mayGive(giver.memberships, post) && !posts.some((one) => samePost(one, post)),
    );
    if (given.length + taken.length === 0) return;
    if (given.length > 0)
      await tx.insert(memberships).values(given.map(({ outletId, role }) => ({ userId, outletId, role })));
    for (const { outletId, role } of taken) {
      const there = outletId ? eq(memberships.outletId, outletId) : isNull(memberships.outletId);
      await tx
        .delete(memberships)
        .where(and(eq(memberships.userId, userId), eq(memberships.role, role), there));
      await tx.insert(pastMemberships).values({ userId, outletId, role, endedAt: at });
    }
    const after = [...before.filter((post) => !taken.includes(post)), ...given];
    const [first] = [...given, ...taken];
    const about = { subject: "user", subjectId: userId, outletId: first?.outletId ?? null };
    await record(
      tx,
      { action: "changePosts", ...about, before: { posts: before }, after: { posts: after } },
      who,
      at,
    );
  });
}
