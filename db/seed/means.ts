import type { outletMeans } from "../schema";
import type { SeedOutlet } from "./outlets";

/** Who rides on an evening: the stations have more of them than the districts, and a new outlet begins with two. */
const couriersAt: Readonly<Record<string, number>> = {
  "part-dieu": 6,
  "croix-rousse": 4,
  "jean-mace": 4,
  "gratte-ciel": 3,
  vaise: 3,
};
const atFirst = 2;

/** With how many couriers each outlet keeps its promises, and within what its reserve tunes itself. */
export const buildMeans = (outlets: readonly SeedOutlet[]): (typeof outletMeans.$inferInsert)[] =>
  outlets.map(({ id: outletId, slug }) => ({
    ...{ outletId, couriers: couriersAt[slug] ?? atFirst, doorSeconds: 120, dropsPerRide: 2 },
    ...{ reserveLeast: 0, reserveMost: 15 },
  }));
