import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { Membership } from "../permissions";

export type Colleague = {
  id: string;
  name: string;
  email: string;
  open: boolean;
  /** His password is still the temporary one. */
  fresh: boolean;
  twoFactor: boolean;
  posts: Membership[];
};

/** Colleagues of these outlets by name; `null`: everybody, those who belong nowhere too. Closed accounts come last. */
export async function listColleagues(outletIds: readonly string[] | null): Promise<Colleague[]> {
  const here = outletIds
    ? sql`where exists (select from memberships m where m.user_id = u.id and m.outlet_id = any(${sql.param([...outletIds])}::uuid[]))`
    : sql``;
  return db.execute<Colleague>(sql`
    select u.id, u.name, u.email, u.disabled_at is null as open, u.must_change_password as fresh,
      u.totp_since is not null as "twoFactor",
      coalesce((select json_agg(json_build_object('outletId', m.outlet_id, 'role', m.role) order by m.outlet_id nulls first, m.role)
        from memberships m where m.user_id = u.id), '[]') as posts
    from users u ${here} order by u.disabled_at is not null, u.name, u.id`);
}
