import type { Outlet } from "../outlets/outlet";
import type { Wish } from "./places";

/** What a promise was computed from, as it is kept beside it. */
export const inputsOf = (
  { means, prepMinutes }: Outlet,
  { mode, baked, rideMinutes }: Omit<Wish, "pizzas">,
) => ({
  ...{ mode, baked, rideMinutes, prepMinutes, reserve: means.reserve[mode], busy: means.busy?.minutes ?? 0 },
  ...{ hands: means.kitchen.hands, ovenPlaces: means.kitchen.ovenPlaces, couriers: means.couriers },
});
