import { openBusinessDays } from "@/lib/kitchen/writes/open-business-days";
import { tellLate } from "@/lib/orders/writes/tell-late";
import { servicesOf } from "@/lib/outlets/hours";
import type { Outlet } from "@/lib/outlets/outlet";
import { addMinutes, type BusinessDay } from "@/lib/time";
import { type Agenda, createAgenda } from "./agenda";
import { eveningOf, order } from "./counter";
import { openKitchen } from "./kitchen";
import type { Options } from "./options";
import { openRoad } from "./road";
import { type Shop, shopOf } from "./shop";

/** As often as the house looks ahead by itself. */
const lookSeconds = 30;
/** So long after closing everything is at its door. */
const afterMinutes = 120;

/** One evening of all outlets, from the doors' opening to the last box. @returns each as it was, with its tally */
export async function liveThrough(
  outlets: readonly Outlet[],
  day: BusinessDay,
  evening: number,
  options: Options,
  seen: (share: number) => void,
): Promise<Shop[]> {
  const services = outlets.flatMap((outlet) => servicesOf(outlet, day).at(-1) ?? []);
  const opens = Math.min(...services.map((service) => service.opens.getTime()));
  const ends = addMinutes(
    new Date(Math.max(...services.map(({ closes }) => closes.getTime()))),
    afterMinutes,
  );
  const agenda = createAgenda(new Date(opens));
  const shops: Shop[] = [];
  for (const outlet of outlets) shops.push(await work(outlet, day, evening, options, agenda));
  const look = async () => {
    if (shops.some(({ tally }) => tally.open > 0)) await tellLate(agenda.now());
    if (agenda.now() < ends) agenda.in(lookSeconds, look);
  };
  agenda.at(opens, async () => {
    await openBusinessDays(agenda.now());
    await look();
  });
  await agenda.run((at) => seen(Math.min(1, (at.getTime() - opens) / (ends.getTime() - opens))));
  return shops;
}

async function work(
  outlet: Outlet,
  day: BusinessDay,
  evening: number,
  options: Options,
  agenda: Agenda,
): Promise<Shop> {
  const shop = await shopOf(outlet, options, evening, agenda);
  const readyAt = new Map<string, Date>();
  const road = openRoad(shop, options);
  const kitchen = openKitchen(shop, (orderId) => {
    readyAt.set(orderId, agenda.now());
    agenda.in(1, road.look);
  });
  for (const arrival of eveningOf(shop, day, options.demand))
    agenda.at(arrival.at.getTime(), () =>
      order(
        shop,
        arrival,
        () => agenda.in(90, kitchen.work),
        (id) => readyAt.get(id) ?? null,
      ),
    );
  // What will be boxed within minutes is seen without anything having happened.
  const closes = servicesOf(outlet, day).at(-1)?.closes ?? agenda.now();
  const glance = async () => {
    if (kitchen.inHand() > 0) await road.look();
    if (agenda.now() < addMinutes(closes, 60)) agenda.in(60, glance);
  };
  agenda.in(60, glance);
  return shop;
}
