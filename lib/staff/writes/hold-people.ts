import { inArray, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { memberships, users } from "@/db/schema";
import type { Membership } from "../permissions";

export type Held = {
  id: string;
  name: string;
  email: string;
  disabledAt: Date | null;
  memberships: Membership[];
};

/** Locks colleagues in the order of their ids and reads what they may now: of two who dismiss each other one is first. */
export async function holdPeople(tx: Transaction, ids: readonly string[]): Promise<Map<string, Held>> {
  const rows = await tx
    .select({ id: users.id, name: users.name, email: users.email, disabledAt: users.disabledAt })
    .from(users)
    .where(inArray(users.id, [...ids]))
    .orderBy(sql`${users.id}`)
    .for("update");
  const posts = await tx
    .select({ userId: memberships.userId, outletId: memberships.outletId, role: memberships.role })
    .from(memberships)
    .where(inArray(memberships.userId, [...ids]));
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        memberships: posts
          .filter(({ userId }) => userId === row.id)
          .map(({ outletId, role }) => ({ outletId, role })),
      },
    ]),
  );
}
