// One simulation, in a scratch database that `scripts/simulate.mjs` made for it: lives its evenings through and says how they went.

import { connect, database } from "@/db/client";
import { fillShelves, hireCouriers, widenZones } from "@/db/seed/scratch";
import { seed } from "@/db/seed/seed";
import { tuneReserves } from "@/lib/dispatch/writes/tune-reserves";
import { instantOf } from "@/lib/instant-of";
import { getOutlets } from "@/lib/outlets/queries/get-outlet";
import { standAt } from "@/lib/server/clock";
import { pool, server } from "@/lib/server/db";
import { env } from "@/lib/server/env";
import { addDays, addMinutes } from "@/lib/time";
import { liveThrough } from "./evening";
import { readOptions } from "./options";
import { reportOf } from "./report";
import { openShops, type Shop } from "./shop";

const zone = "Europe/Paris";
const friday = "2026-11-27";
const extraCouriers = 10;

if (env.OCPIZZA_ENV !== "test" || !/^simulation_/.test(env.POSTGRES_NAME))
  throw new Error("A simulation runs in a database of its own: npm run simulate -- friday");
const options = readOptions(process.argv.slice(2));
const tell = (share: number) => process.send?.({ share });
const owner = connect(server, "owner", 1);
try {
  // Evenings on end lead up to the Friday, which is the last.
  const first = addDays(friday, 1 - options.evenings);
  const scratch = database(owner);
  const opening = instantOf(first, "16:00", zone);
  standAt(opening);
  await seed(scratch, opening, 0);
  await hireCouriers(scratch, extraCouriers);
  await widenZones(scratch, options.zones);
  let outlets = await openShops(options);
  const evenings: Shop[][] = [];
  let lastSaid = -1;
  for (let evening = 0; evening < options.evenings; evening += 1) {
    const day = addDays(first, evening);
    if (evening > 0) await fillShelves(scratch, instantOf(day, "16:00", zone));
    // Counted back from the Friday: an evening is the same one however many came before it.
    const shops = await liveThrough(outlets, day, options.evenings - 1 - evening, options, (share) => {
      const all = (evening + share) / options.evenings;
      if (Math.floor(all * 100) > lastSaid) {
        lastSaid = Math.floor(all * 100);
        tell(all);
      }
    });
    evenings.push(shops);
    const night = instantOf(addDays(day, 1), "04:50", zone);
    standAt(night);
    if (options.reserve === "tuned") await tuneReserves(night);
    const ids = outlets.map(({ id }) => id);
    if (evening + 1 < options.evenings) outlets = (await getOutlets()).filter(({ id }) => ids.includes(id));
  }
  const end = addMinutes(instantOf(addDays(friday, 1), "04:00", zone), 60);
  process.stdout.write(JSON.stringify(await reportOf(evenings, options.measured, end)));
} finally {
  await owner.end({ timeout: 5 });
  await pool.end({ timeout: 5 });
}
