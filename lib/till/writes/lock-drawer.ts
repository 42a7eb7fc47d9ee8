import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { Refusal } from "@/lib/refusal";

export type OpenSession = { outletId: string; drawer: number };

/** A drawer that is open, of these outlets, locked: nothing comes in or goes out until the commit. @throws Refusal not_found, drawer_closed */
export async function lockDrawer(
  tx: Transaction,
  { sessionId, outletIds }: { sessionId: string; outletIds: readonly string[] },
): Promise<OpenSession> {
  const [session] = await tx.execute<OpenSession & { closed: boolean }>(sql`
    select outlet_id as "outletId", drawer, closed_at is not null as closed from till_sessions
    where id = ${sessionId} and outlet_id = any(${sql.param([...outletIds])}::uuid[]) for update`);
  if (!session) throw new Refusal("not_found");
  if (session.closed) throw new Refusal("drawer_closed");
  return session;
}
