import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";

/** Whether it is this process's turn to look: nobody has for so many seconds, and of two at once one is told so. */
export async function takeTurn(name: string, everySeconds: number, at: Date): Promise<boolean> {
  const rows = await db.execute(sql`
    insert into watch_turns (name, at) values (${name}, ${at.toISOString()}::timestamptz)
    on conflict (name) do update set at = excluded.at
    where watch_turns.at <= excluded.at - make_interval(secs => ${everySeconds}) or watch_turns.at > excluded.at
    returning name`);
  return rows.length === 1;
}
