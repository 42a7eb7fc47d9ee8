import { sql } from "drizzle-orm";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

export type ServiceState = {
  service: "stripe";
  state: "closed" | "open" | "half_open";
  trouble: string | null;
};

/** How a process has just found a service outside: the last word counts, `since` is when it last became so. */
export async function recordServiceState({ service, state, trouble }: ServiceState): Promise<void> {
  await db.execute(sql`
    insert into service_states as s (service, state, since, trouble)
    values (${service}, ${state}, ${now().toISOString()}::timestamptz, ${trouble?.slice(0, 200) ?? null})
    on conflict (service) do update set state = excluded.state, trouble = excluded.trouble,
      since = case when s.state = excluded.state then s.since else excluded.since end`);
}
