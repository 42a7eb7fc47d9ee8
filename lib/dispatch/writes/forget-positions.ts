import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { keptHours } from "../position";

const notRiding = sql`not exists (select from deliveries d where d.courier_id = p.courier_id and d.state = 'under_way')`;

/** With his last door a courier's position is gone. */
export async function forgetPosition(tx: Transaction, courierId: string): Promise<void> {
  await tx.execute(sql`delete from courier_positions p where p.courier_id = ${courierId} and ${notRiding}`);
}

/** What slipped through: positions of who rides no more, and of rounds nobody ended. @returns how many went. */
export async function forgetPositions(at: Date = now()): Promise<number> {
  const since = addMinutes(at, -keptHours * 60).toISOString();
  const gone = await db.execute(sql`
    delete from courier_positions p where p.at < ${since}::timestamptz or ${notRiding} returning p.courier_id`);
  return gone.length;
}
