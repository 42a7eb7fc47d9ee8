import { sql } from "drizzle-orm";
import { foresee } from "@/lib/capacity/foresee";
import { keepPromises } from "@/lib/capacity/writes/keep-promises";
import { tellCustomer } from "@/lib/outbox/writes/tell-customer";
import { getOutlets } from "@/lib/outlets/queries/get-outlet";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { latenessOf, type Waiting } from "../lateness";
import { listUnderWay } from "../queries/list-under-way";

type Row = Omit<Waiting, "promisedAt" | "startedAt" | "leftAt" | "foreseenAt"> & {
  id: string;
  outletId: string;
  readyBy: string;
  promisedAt: string;
  startedAt: string | null;
  leftAt: string | null;
};

/** Whoever still waits two hours after his time has been told otherwise, or is a line somebody forgot to close. */
const tooLateMinutes = 120;

/**
 * Called every half minute for all, and soon after whatever happens at an outlet for that one: it is played on from where it stands,
 * and customers whose promise will not be held are told so before they ask, once an order; what was said is kept with its cause.
 * Rows somebody is just moving are left to the next time.
 * @param outletId of this one alone; null: of all.
 * @returns how many messages.
 */
export async function tellLate(at: Date = now(), outletId: string | null = null): Promise<number> {
  return db.transaction(async (tx) => {
    const rows = await tx.execute<Row>(sql`
      select o.id, o.outlet_id as "outletId", o.ready_by as "readyBy", o.status, o.mode, o.promised_at as "promisedAt", p.prep_minutes as "prepMinutes",
        coalesce(z.ride_minutes, 0) as "rideMinutes",
        (select max(e.at) from order_events e where e.order_id = o.id and e.to_status = 'preparing') as "startedAt",
        (select max(e.at) from order_events e where e.order_id = o.id and e.to_status = 'out_for_delivery') as "leftAt"
      from orders o join outlets p on p.id = o.outlet_id left join delivery_zones z on z.id = o.zone_id
      where o.status in ('placed', 'preparing', 'ready', 'out_for_delivery')
        and (${outletId}::uuid is null or o.outlet_id = ${outletId}::uuid)
        and o.promised_at between ${addMinutes(at, -tooLateMinutes).toISOString()}::timestamptz
          and ${addMinutes(at, tooLateMinutes).toISOString()}::timestamptz
        and (o.contact_email is not null or o.told_by <> 'mail')
        and not exists (select 1 from messages m where m.order_id = o.id and m.kind = 'order_late')
      order by o.id for update of o skip locked`);
    if (rows.length === 0) return 0;
    const [underWay, outlets] = await Promise.all([listUnderWay(tx, outletId), getOutlets(tx)]);
    const foreseen = new Map(
      outlets.flatMap(({ id, means }) => [...foresee(underWay.get(id) ?? [], means, at)]),
    );
    const late = rows.flatMap((row) => {
      const seen = foreseen.get(row.id);
      const expectedAt = latenessOf({ ...waitingOf(row), foreseenAt: seen?.thereAt }, at);
      return expectedAt ? [{ row, expectedAt, cause: seen?.cause }] : [];
    });
    if (late.length === 0) return 0;
    const told = late.map(({ row: { id }, expectedAt }) => {
      return { orderId: id, fact: `order:${id}:late`, payload: { expectedAt: expectedAt.toISOString() } };
    });
    const kept = late.map(({ row, expectedAt, cause }) => ({
      ...{ orderId: row.id, outletId: row.outletId, kind: "late" as const, cause },
      ...{ readyBy: new Date(row.readyBy), promisedAt: expectedAt },
      inputs: {
        ...{ status: row.status, promisedAt: row.promisedAt },
        ahead: underWay.get(row.outletId)?.length ?? 0,
      },
    }));
    const [messages] = await Promise.all([tellCustomer(tx, "order_late", told), keepPromises(tx, kept, at)]);
    return messages;
  });
}

const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));
const waitingOf = ({
  promisedAt,
  startedAt,
  leftAt,
  id: _id,
  outletId: _at,
  readyBy: _by,
  ...row
}: Row): Waiting => ({
  ...row,
  promisedAt: new Date(promisedAt),
  startedAt: instant(startedAt),
  leftAt: instant(leftAt),
});
