import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { DoorProofKind } from "@/db/enums";
import { usualMeans } from "@/lib/outlets/means";

/** Makes an outlet's row of its usual means where it said nothing yet, and holds it. */
export async function ownMeans(tx: Transaction, outletId: string): Promise<void> {
  const { couriers, doorSeconds, dropsPerRide } = usualMeans;
  await tx.execute(sql`
    insert into outlet_means (outlet_id, couriers, door_seconds, drops_per_ride)
    values (${outletId}, ${couriers}, ${doorSeconds}, ${dropsPerRide}) on conflict do nothing`);
  await tx.execute(sql`select 1 from outlet_means where outlet_id = ${outletId} for update`);
}

export type Riders = {
  couriers: number;
  doorSeconds: number;
  dropsPerRide: number;
  reserveLeast: number;
  reserveMost: number;
  doorProof: DoorProofKind;
};

/** Who rides, and within what the reserve tunes itself; what lies outside its new bounds moves to them. */
export async function setRiders(tx: Transaction, outletId: string, riders: Riders): Promise<void> {
  const { couriers, doorSeconds, dropsPerRide, reserveLeast: least, reserveMost: most, doorProof } = riders;
  const within = (reserve: string) => sql`least(greatest(${sql.raw(reserve)}, ${least}), ${most})`;
  await tx.execute(sql`
    update outlet_means set couriers = ${couriers}, door_seconds = ${doorSeconds}, drops_per_ride = ${dropsPerRide},
      door_proof = ${doorProof}, reserve_least = ${least}, reserve_most = ${most}, reserve_takeaway = ${within("reserve_takeaway")},
      reserve_delivery = ${within("reserve_delivery")}
    where outlet_id = ${outletId}`);
}

/** Everything takes longer, no orders, or no deliveries, until then; null: as usual again. */
export async function stopUntil(
  tx: Transaction,
  {
    outletId,
    what,
    until,
    minutes,
  }: { outletId: string; what: "busy" | "pause" | "delivery"; until: Date | null; minutes: number },
): Promise<void> {
  const when = sql`${until?.toISOString() ?? null}::timestamptz`;
  const change = {
    busy: sql`busy_until = ${when}, busy_minutes = ${minutes}`,
    pause: sql`paused_until = ${when}`,
    delivery: sql`delivery_closed_until = ${when}`,
  }[what];
  await tx.execute(sql`update outlet_means set ${change} where outlet_id = ${outletId}`);
}

/** What an outlet keeps in reserve from now on. */
export async function setReserve(
  tx: Transaction,
  outletId: string,
  { takeaway, delivery }: { takeaway: number; delivery: number },
): Promise<void> {
  await tx.execute(sql`
    update outlet_means set reserve_takeaway = ${takeaway}, reserve_delivery = ${delivery} where outlet_id = ${outletId}`);
}
