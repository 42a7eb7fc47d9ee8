import { kilometresBetween, type Place } from "@/lib/outlets/place";
import { addMinutes } from "@/lib/time";
import { later } from "./kitchen";

export type Parcel = { id: string; readyAt: Date; door: Place };
/** A courier's trip to one door; several with the same departure are a round. */
export type Trip = { courier: string; assignedAt: Date; leftAt: Date; endedAt: Date };

type Round = { courier: string; leftAt: Date; last: Date; from: Place; size: number };

const mostInARound = 3;
const atTheDoor = 2;
const rideMinutes = (from: Place, to: Place) => 4 + 2.5 * kilometresBetween(from, to);

/**
 * Who brings what, and when: the courier who is back first takes what is ready, and what becomes ready before he leaves.
 * @param parcels of one service or more, in any order.
 */
export function roundsOf(
  parcels: readonly Parcel[],
  couriers: readonly string[],
  shop: Place,
): Map<string, Trip> {
  const trips = new Map<string, Trip>();
  const backAt = new Map(couriers.map((courier) => [courier, new Date(0)]));
  let round: Round | null = null;
  for (const parcel of parcels.toSorted((a, b) => a.readyAt.getTime() - b.readyAt.getTime())) {
    if (!round || round.leftAt < parcel.readyAt || round.size >= mostInARound)
      round = departure(parcel, backAt, shop);
    const next: number =
      round.size === 0
        ? rideMinutes(shop, parcel.door)
        : 1 + 2.5 * kilometresBetween(round.from, parcel.door);
    const endedAt = addMinutes(round.last, next + atTheDoor);
    trips.set(parcel.id, {
      courier: round.courier,
      assignedAt: later(parcel.readyAt, addMinutes(round.leftAt, -1)),
      leftAt: round.leftAt,
      endedAt,
    });
    round = { ...round, last: endedAt, from: parcel.door, size: round.size + 1 };
    backAt.set(round.courier, addMinutes(endedAt, rideMinutes(parcel.door, shop) - 3));
  }
  return trips;
}

function departure(parcel: Parcel, backAt: ReadonlyMap<string, Date>, shop: Place): Round {
  const [courier, back] = [...backAt].toSorted(([, a], [, b]) => a.getTime() - b.getTime())[0] ?? [
    "",
    parcel.readyAt,
  ];
  const leftAt = addMinutes(later(parcel.readyAt, back), 2);
  return { courier, leftAt, last: leftAt, from: shop, size: 0 };
}
