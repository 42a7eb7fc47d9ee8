import { sql } from "drizzle-orm";
import { type Actor, system } from "@/lib/actor";
import { dayOver, dayUnderWay } from "@/lib/fiscal/closing";
import { closeDay } from "@/lib/fiscal/writes/close-day";
import { noteEvent } from "@/lib/fiscal/writes/note-event";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import type { BusinessDay } from "@/lib/time";
import { tellDayClosed } from "./tell-day-closed";

type Place = { id: string; timezone: string; lastDay: string | null; sold: boolean };

const places = (condition = sql`true`) => sql`
  select o.id, o.timezone, (select e.payload::json ->> 'period' from fiscal_entries e join fiscal_chains c on c.id = e.chain_id
      where c.outlet_id = o.id and c.kind = 'closings' and e.kind = 'closing_day' order by c.generation desc, e.seq desc limit 1) as "lastDay",
    exists (select from fiscal_chains c where c.outlet_id = o.id and c.kind = 'till' and c.last_seq > 0) as sold
  from outlets o where ${condition} order by o.name`;

/**
 * The manager closes the day that is being sold into; what is sold after that belongs to the next.
 * @param day what the screen showed: another day by now is refused.
 * @throws Refusal not_found, day_closed, day_over
 */
export async function closeBusinessDay(
  { outletId, outletIds, day }: { outletId: string; outletIds: readonly string[]; day?: BusinessDay },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  const [place] = outletIds.includes(outletId)
    ? await db.execute<Place>(places(sql`o.id = ${outletId}`))
    : [];
  if (!place) throw new Refusal("not_found");
  const underWay = dayUnderWay(at, place.timezone);
  if (day && day !== underWay) throw new Refusal("day_over", { day });
  try {
    await db.transaction(async (tx) => {
      await closeDay(tx, { outletId, day: underWay }, who, at);
      await tellDayClosed(tx, outletId, underWay);
    });
  } catch (error) {
    if (error instanceof Refusal) await noteRefused(error, outletId, who, at);
    throw error;
  }
}

/** That somebody tried to close a closed day stays on record, though nothing came of it. */
const noteRefused = ({ code, details }: Refusal, outletId: string, who: Actor, at: Date) =>
  db.transaction((tx) =>
    noteEvent(tx, { what: "refused", outletId, details: { code, ...details } }, who, at),
  );

/**
 * Days that are over close by themselves, one transaction an outlet; after days without the program, one closing for all of them.
 * @returns outlets closed.
 */
export async function closeDaysOver(at: Date): Promise<number> {
  const due = (await db.execute<Place>(places())).filter(
    ({ timezone, lastDay, sold }) => (sold || lastDay) && (lastDay ?? "") < dayOver(at, timezone),
  );
  let closed = 0;
  for (const { id: outletId, timezone } of due) {
    const day = dayOver(at, timezone);
    try {
      await db.transaction(async (tx) => {
        await closeDay(tx, { outletId, day }, system, at);
        await tellDayClosed(tx, outletId, day);
      });
      closed += 1;
    } catch (error) {
      // Another process was faster.
      if (!(error instanceof Refusal && error.code === "day_closed")) throw error;
    }
  }
  return closed;
}
