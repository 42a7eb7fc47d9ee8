import { sql } from "drizzle-orm";
import type { ScreenPlace } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

type Sharing = { sessionId: string; outletId: string; place: ScreenPlace };

/**
 * Makes somebody's own session the shared screen of an outlet, on which he works until another one gives his PIN. There is no
 * way back: what he may beyond the floor takes a session of his own. Asked twice, it is shared once.
 */
export async function shareScreen(
  { sessionId, outletId, place }: Sharing,
  who: Actor,
  at: Date = now(),
): Promise<void> {
  const when = sql`${at.toISOString()}::timestamptz`;
  await db.transaction(async (tx) => {
    const shared = await tx.execute(sql`
      insert into shared_screens (session_id, outlet_id, place, person_id, person_since, active_at)
      select s.id, ${outletId}, ${place}, s.user_id, ${when}, ${when} from sessions s where s.id = ${sessionId} and s.ended_at is null
      on conflict (session_id) do nothing returning session_id`);
    if (shared.length === 0) return;
    const about = { subject: "session", subjectId: sessionId, outletId };
    await record(tx, { action: "shareScreen", ...about, after: { place } }, who, at);
  });
}
