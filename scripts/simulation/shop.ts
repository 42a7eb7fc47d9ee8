import { sql } from "drizzle-orm";
import type { Chance } from "@/db/seed/chance";
import { buildCustomers } from "@/db/seed/customers";
import { type Offer, offerOf } from "@/db/seed/orders/baskets";
import { neighboursOf } from "@/db/seed/orders/diners";
import type { Actor, Terminal } from "@/lib/actor";
import { setKitchen } from "@/lib/capacity/writes/set-kitchen";
import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import { setDelivery } from "@/lib/dispatch/writes/hold-back";
import type { Kitchen } from "@/lib/outlets/kitchen";
import type { Outlet } from "@/lib/outlets/outlet";
import { getOutlets } from "@/lib/outlets/queries/get-outlet";
import { db } from "@/lib/server/db";
import type { Agenda } from "./agenda";
import type { Options } from "./options";
import { luckOf, type Truth, truthOf } from "./truth";

export type Colleague = Actor & { userId: string };
/** What nobody finds in the books: who went elsewhere and why, how long people stood at the counter, how many orders are under way. */
type Tally = { lost: Map<string, number>; waits: number[]; ranOut: number; open: number };

/** An outlet on an evening: who works, with what, and how things really go there. */
export type Shop = {
  outlet: Outlet;
  here: string[];
  kitchen: Kitchen;
  offer: Offer;
  neighbours: ReturnType<typeof neighboursOf>;
  seller: Colleague;
  cook: Colleague;
  couriers: Colleague[];
  truth: Truth;
  luck: Chance;
  /** Luck of its own for an order's customer or door: who sends the couriers changes nobody's evening but theirs. */
  luckOf: (what: string) => Chance;
  agenda: Agenda;
  tally: Tally;
};

export const count = (tally: Map<string, number>, what: string) =>
  tally.set(what, (tally.get(what) ?? 0) + 1);

type Worker = { id: string; role: string };
const colleague = (userId: string, terminal: Terminal): Colleague => ({ kind: "staff", userId, terminal });

/** The open outlets a simulation is about, with the ovens, hands and couriers it was told. @throws Error for one there is not */
export async function openShops(options: Options): Promise<Outlet[]> {
  const open = (await getOutlets()).filter(({ status }) => status === "open");
  const unknown = options.outlets?.filter((slug) => !open.some((outlet) => outlet.slug === slug)) ?? [];
  if (unknown.length > 0)
    throw new Error(`No open outlet ${unknown}; there are ${open.map(({ slug }) => slug).join(", ")}`);
  const chosen = open.filter(({ slug }) => options.outlets?.includes(slug) ?? true);
  for (const { id, slug, means } of chosen) {
    const outletIds = [id];
    const manager = colleague((await workers(id, "manager"))[0]?.id ?? "", "orders");
    const { kitchen, couriers, doorSeconds, dropsPerRide } = means;
    await setKitchen(
      {
        ...{ outlet: slug, outletIds },
        kitchen: {
          ...{ ...kitchen, packsApart: true, ovenPlaces: options.ovens ?? kitchen.ovenPlaces },
          hands: options.hands ?? kitchen.hands,
        },
      },
      manager,
    );
    const fixed = typeof options.reserve === "number" ? options.reserve : null;
    const riders = { couriers: options.couriers ?? couriers, doorSeconds, dropsPerRide };
    const bounds = { reserveLeast: fixed ?? 0, reserveMost: fixed ?? 30, doorProof: "none" as const };
    await setDelivery({ outlet: slug, outletIds, ...riders, ...bounds }, manager);
  }
  const ids = chosen.map(({ id }) => id);
  return (await getOutlets()).filter(({ id }) => ids.includes(id));
}

export async function shopOf(
  outlet: Outlet,
  options: Options,
  evening: number,
  agenda: Agenda,
): Promise<Shop> {
  const luck = luckOf(options.seed, outlet.slug, evening);
  const staff = await workers(outlet.id);
  const those = (role: string) => staff.filter((one) => one.role === role).map(({ id }) => id);
  return {
    ...{ outlet, here: [outlet.id], kitchen: outlet.means.kitchen, luck, agenda },
    offer: offerOf(await getCatalogue(outlet.id), new Set()),
    neighbours: neighboursOf(outlet, buildCustomers("", agenda.now())),
    seller: colleague(those("order_taker")[0] ?? "", "counter"),
    cook: colleague(those("pizzaiolo")[0] ?? "", "kitchen"),
    luckOf: (what) => luckOf(options.seed, `${outlet.slug}/${what}`, evening),
    couriers: those("courier")
      .slice(0, outlet.means.couriers)
      .map((id) => colleague(id, "courier")),
    truth: truthOf(outlet.slug, luck),
    tally: { lost: new Map(), waits: [], ranOut: 0, open: 0 },
  };
}

const workers = (outletId: string, role: string | null = null) =>
  db.execute<Worker>(sql`
    select u.id, m.role from memberships m join users u on u.id = m.user_id
    where m.outlet_id = ${outletId} and (${role}::text is null or m.role = ${role}) order by u.email`);
