import { keptValue } from "@/components/basket/kept";
import { listOf, number, oneOf, shaped, text } from "@/components/basket/reader";
import type { Ride } from "@/lib/dispatch/ride";
import type { Place } from "@/lib/outlets/place";

/** A way as it was found, and when (ISO). */
export type KeptRide = Ride & { at: string };
type Kept = { rides: (KeptRide & { orderId: string })[] };

const read = shaped<Kept>({
  rides: listOf(
    shaped<KeptRide & { orderId: string }>({
      ...{ orderId: text, at: text, kilometres: number, minutes: number },
      by: oneOf<Ride["by"]>(["google", "distance"]),
      path: listOf(shaped<Place>({ lat: number, lng: number })),
    }),
  ),
});

/** More doors than a round has: older ways are forgotten. */
const most = 8;

/** The ways to the doors of this round, kept on the telephone: they are there in a dead spot. */
export const keptRides = keptValue<Kept>("ocpizza.rides.1", { rides: [] }, (s) => read(s) ?? { rides: [] });

export function keepRide(orderId: string, ride: KeptRide): void {
  const others = keptRides.get().rides.filter((one) => one.orderId !== orderId);
  keptRides.set({ rides: [...others, { ...ride, orderId }].slice(-most) });
}

export const forgetRide = (orderId: string): void =>
  keptRides.set({ rides: keptRides.get().rides.filter((one) => one.orderId !== orderId) });
