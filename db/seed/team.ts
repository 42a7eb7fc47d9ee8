import { newId } from "@/lib/ids";
import type { Outlet } from "@/lib/outlets/outlet";
import type { Role } from "../enums";
import type { memberships, users } from "../schema";
import { groupEmail, groupPosts, outletEmail, posts } from "./accounts";
import { person } from "./names";

/** Staff start this far down the list of names, so that they are not namesakes of the customers. */
const firstColleague = 300;

export type Colleague = {
  user: typeof users.$inferInsert & { id: string };
  membership: typeof memberships.$inferInsert & { role: Role };
};

/** A full team where the oven is lit, a manager where it soon will be, and head office. */
export function buildTeam(outlets: readonly Outlet[], passwordHash: string): Colleague[] {
  const local = outlets.flatMap((outlet) =>
    posts
      .filter(({ role }) => outlet.status === "open" || role === "manager")
      .map(({ role, mailbox }) => ({ role, email: outletEmail(mailbox, outlet.slug), outletId: outlet.id })),
  );
  const group = groupPosts.map(({ role, mailbox }) => ({ role, email: groupEmail(mailbox), outletId: null }));
  return [...local, ...group].map(({ role, email, outletId }, index) => {
    const user = { id: newId(), email, name: person(firstColleague + index).name, passwordHash };
    return { user, membership: { id: newId(), userId: user.id, outletId, role } };
  });
}
