"use server";
import { z } from "zod";
import { roles } from "@/db/enums";
import { handBackRounds } from "@/lib/dispatch/writes/hand-back-rounds";
import { typed } from "@/lib/orders/typed";
import { Refusal, type RefusalCode } from "@/lib/refusal";
import { staffAction } from "@/lib/server/session";
import { getStaffLocale } from "@/lib/server/staff-locale";
import { outletFor } from "@/lib/staff/outlet-for";
import type { Membership } from "@/lib/staff/permissions";
import { actorOf, type Staff } from "@/lib/staff/staff";
import { addColleague } from "@/lib/staff/writes/add-colleague";
import { changePosts } from "@/lib/staff/writes/change-posts";
import { closeAccount, reopenAccount } from "@/lib/staff/writes/close-account";
import { resetTwoFactor } from "@/lib/staff/writes/drop-two-factor";

/** An outlet's slug, or null for all of them. */
const Post = z.object({ outlet: z.string().max(60).nullable(), role: z.enum(roles) });
const userId = z.uuid();
const emailRefusal = { params: { refusal: "email_invalid" satisfies RefusalCode } };

/** Posts as they are kept, each once; an outlet he does not lead is refused like one that does not exist. */
function placed(posts: readonly z.infer<typeof Post>[], staff: Staff): Membership[] {
  const once = new Map(posts.map((post) => [`${post.outlet}:${post.role}`, post]));
  return [...once.values()].map(({ outlet, role }) => {
    if (outlet === null) return { outletId: null, role };
    const at = outletFor(staff, "team.manage", outlet);
    if (!at) throw new Refusal("not_allowed");
    return { outletId: at.id, role };
  });
}

export const addColleagueAction = staffAction(
  "addColleague",
  "team.manage",
  z.object({
    name: typed(80).pipe(z.string().min(2)),
    email: z
      .string()
      .max(120)
      .trim()
      .refine((text) => z.email().safeParse(text).success, emailRefusal),
    posts: z.array(Post).min(1).max(60),
  }),
  async ({ posts, ...input }, staff) => {
    const colleague = { ...input, posts: placed(posts, staff), locale: await getStaffLocale() };
    await addColleague(colleague, staff.userId, actorOf(staff, "team"));
  },
);

export const changePostsAction = staffAction(
  "changePosts",
  "team.manage",
  z.object({ userId, posts: z.array(Post).max(60) }),
  async (input, staff, outletIds) => {
    const posts = placed(input.posts, staff);
    await changePosts(
      { userId: input.userId, posts, giverId: staff.userId, outletIds },
      actorOf(staff, "team"),
    );
    await handBackRounds();
  },
);

export const closeAccountAction = staffAction(
  "closeAccount",
  "team.manage",
  z.object({ userId }),
  async (input, staff, outletIds) => {
    await closeAccount({ ...input, giverId: staff.userId, outletIds }, actorOf(staff, "team"));
    // What he still had to deliver is somebody else's now.
    await handBackRounds();
  },
);

export const reopenAccountAction = staffAction(
  "reopenAccount",
  "team.manage",
  z.object({ userId }),
  (input, staff, outletIds) =>
    reopenAccount({ ...input, giverId: staff.userId, outletIds }, actorOf(staff, "team")),
);

export const resetTwoFactorAction = staffAction(
  "resetTwoFactor",
  "team.manage",
  z.object({ userId }),
  (input, staff, outletIds) =>
    resetTwoFactor({ ...input, giverId: staff.userId, outletIds }, actorOf(staff, "team")),
);
