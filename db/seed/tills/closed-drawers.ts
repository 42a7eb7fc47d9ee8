import { sql } from "drizzle-orm";
import { newId } from "@/lib/ids";
import type { Outlet } from "@/lib/outlets/outlet";
import { addMinutes, type BusinessDay } from "@/lib/time";
import type { Transaction } from "../../client";
import type { tillCounts, tillMovements } from "../../schema";
import { chance } from "../chance";
import { idAt } from "../ids";
import { floatCents, piecesOf } from "./pieces";

type Cash = {
  id: string;
  kind: "sale" | "courier" | "refund";
  cents: number;
  by: string | null;
  at: Date;
  day: BusinessDay;
};

/** What an outlet took and gave back in cash on the days before `until`, in the order in which it did. */
export async function cashOf(tx: Transaction, { id, timezone }: Outlet, until: BusinessDay): Promise<Cash[]> {
  const dayOf = (at: string) => sql.raw(`((${at} at time zone '${timezone}') - interval '4 hours')::date`);
  const rows = await tx.execute<Omit<Cash, "at"> & { at: string }>(sql`
    select * from (
      select p.id, case when p.terminal = 'courier' then 'courier' else 'sale' end as kind, p.amount_cents as cents, p.taken_by as by,
        p.captured_at as at, ${dayOf("p.captured_at")}::text as day
      from payments p join orders o on o.id = p.order_id
      where o.outlet_id = ${id} and p.method = 'cash' and p.status = 'captured'
      union all
      select r.id, 'refund', -r.amount_cents, r.actor_id, r.settled_at, ${dayOf("r.settled_at")}::text
      from refunds r join payments p on p.id = r.payment_id join orders o on o.id = p.order_id
      where o.outlet_id = ${id} and p.method = 'cash' and r.status = 'succeeded') cash
    where day < ${until} order by at, id`);
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}

/** Why a count may be off, and by how much: mostly too little, by coins. */
type Slip = { cents: number; why: string };
const slips: readonly [Slip, ...Slip[]] = [
  { cents: -500, why: "Billet de 5 € rendu en trop" },
  { cents: -200, why: "Erreur de rendu de monnaie" },
  { cents: -120, why: "Erreur de rendu de monnaie" },
  { cents: -50, why: "Pièce tombée, pas retrouvée" },
  { cents: 100, why: "Monnaie laissée par un client" },
  { cents: 20, why: "Arrondi d’un client" },
];

type Times = { openedAt: (day: BusinessDay) => Date; closesAt: (day: BusinessDay) => Date };
type Crew = { outlet: Outlet; seller: string; manager: string | null };

/** One drawer a day: its float, the day's cash, couriers' money handed in at the end, takings put away for the bank, a count. */
export function closedDrawers(
  cash: readonly Cash[],
  { outlet, seller, manager, openedAt, closesAt }: Crew & Times,
) {
  const luck = chance(outlet.code.split("").reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  const days = [...new Set(cash.map(({ day }) => day))].toSorted();
  return days.map((day, index) => {
    const moved = cash.filter((one) => one.day === day);
    const last = moved.at(-1)?.at ?? openedAt(day);
    const handsIn = addMinutes(new Date(Math.max(last.getTime(), closesAt(day).getTime())), 5);
    const closedAt = addMinutes(handsIn, 12);
    const id = idAt(openedAt(day));
    const handIns = new Map<string, string>();
    const movements = moved.map((one): typeof tillMovements.$inferInsert => {
      const by = one.by ?? seller;
      const handInId = handIns.get(by) ?? newId();
      handIns.set(by, handInId);
      const brought = one.kind === "courier";
      return {
        ...{ id: idAt(brought ? handsIn : one.at), sessionId: id, kind: one.kind, amountCents: one.cents },
        ...{
          paymentId: one.kind === "refund" ? null : one.id,
          refundId: one.kind === "refund" ? one.id : null,
        },
        ...{ handInId: brought ? handInId : null, courierId: brought ? by : null, reason: null, note: "" },
        ...{ actorId: brought ? seller : by, at: brought ? handsIn : one.at },
      };
    });
    const taken = moved.reduce((sum, { cents }) => sum + cents, 0);
    const banked = Math.floor(taken / 5000) * 5000;
    if (banked > 0)
      movements.push({
        ...{
          id: idAt(addMinutes(handsIn, 4)),
          sessionId: id,
          kind: "out",
          amountCents: -banked,
          reason: "bank",
        },
        ...{ paymentId: null, refundId: null, handInId: null, courierId: null, note: "" },
        ...{ actorId: manager ?? seller, at: addMinutes(handsIn, 4) },
      });
    const expectedCents = floatCents + taken - banked;
    const slip = luck.odds(0.3) ? luck.pick(slips) : null;
    const countedCents = Math.max(0, expectedCents + (slip?.cents ?? 0));
    const countId = idAt(closedAt);
    const count: typeof tillCounts.$inferInsert = {
      ...{ id: countId, sessionId: id, pieces: piecesOf(countedCents), countedCents, expectedCents },
      ...{ countedBy: seller, at: addMinutes(closedAt, -2) },
    };
    const session = {
      ...{ id, outletId: outlet.id, number: index + 1, drawer: 1, floatCents, openedBy: seller },
      ...{
        openedAt: openedAt(day),
        countId,
        countedCents,
        expectedCents,
        closedAt,
        closedBy: manager ?? seller,
      },
      explanation: countedCents === expectedCents ? "" : (slip?.why ?? ""),
    };
    return { session, movements, count };
  });
}
