import { sql } from "drizzle-orm";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { type ParkedNote, parkedHours } from "../parked";

/** Tickets put aside at an outlet, the oldest first. */
export const listParked = (outletId: string, at: Date = now()): Promise<ParkedNote[]> =>
  db.execute<ParkedNote>(sql`
    select p.id, coalesce(nullif(p.ticket->>'name', ''), p.ticket->>'phone') as name, u.name as by, p.parked_at as at,
      (select coalesce(sum((l->>'quantity')::int), 0)::int from jsonb_array_elements(p.ticket->'lines') l) as count
    from parked_tickets p join users u on u.id = p.parked_by
    where p.outlet_id = ${outletId} and p.parked_at > ${addMinutes(at, -parkedHours * 60).toISOString()}::timestamptz
    order by p.parked_at, p.id`);
