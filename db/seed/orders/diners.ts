import { zoneAt } from "@/lib/outlets/delivery-zone";
import type { Outlet, Zone } from "@/lib/outlets/outlet";
import { kilometresBetween } from "@/lib/outlets/place";
import { searchText } from "@/lib/outlets/search-text";
import type { Channel, Locale, Mode } from "../../enums";
import type { Chance } from "../chance";
import type { SeedCustomer } from "../customers";
import { person } from "../names";

type Door = {
  line: string;
  extra: string;
  postcode: string;
  city: string;
  lat: number;
  lng: number;
  zone: Zone;
};
export type Diner = {
  customerId: string | null;
  name: string;
  phone: string;
  email: string | null;
  locale: Locale;
  /** Where to bring it; null when it is collected. */
  door: Door | null;
};

type Neighbour = { customer: SeedCustomer; door: Door | null; weight: number };

/** Customers within reach of an outlet, the nearer ordering more often; those beyond its zones only come by. */
export function neighboursOf(outlet: Outlet, customers: readonly SeedCustomer[]): Neighbour[] {
  return customers.map((customer) => {
    const { line, extra, postcode, city, lat, lng } = customer.address;
    const zone = zoneAt(outlet, { lat, lng });
    const kilometres = kilometresBetween(outlet, { lat, lng });
    return {
      customer,
      door: zone && { line, extra, postcode, city, lat, lng, zone },
      weight: 1 / (0.4 + kilometres) ** 2,
    };
  });
}

/** The customer himself, known to the house, or somebody else in his street who leaves only a name and a number. */
export function dinerOf(
  neighbours: readonly Neighbour[],
  mode: Mode,
  channel: Channel,
  chance: Chance,
): Diner {
  const within = mode === "delivery" ? neighbours.filter(({ door }) => door) : neighbours;
  const { customer, door } = chance.weighted(
    within.map((neighbour) => [neighbour, neighbour.weight] as const),
  );
  const known = chance.odds(channel === "counter" ? 0.15 : 0.5);
  const who = known ? knownAs(customer) : stranger(chance);
  return {
    ...who,
    email: channel === "web" ? who.email : null,
    door: mode === "delivery" && door ? { ...door, extra: known ? door.extra : "" } : null,
  };
}

const knownAs = ({ customer }: SeedCustomer): Omit<Diner, "door"> => ({
  customerId: customer.id,
  name: customer.name,
  phone: customer.phone,
  email: customer.email ?? customer.claimedEmail ?? null,
  locale: customer.locale ?? "fr",
});

function stranger(chance: Chance): Omit<Diner, "door"> {
  const { first, last, name } = person(chance.between(60, 280));
  return {
    customerId: null,
    name,
    phone: `+3363998${chance.between(1000, 9999)}`,
    email: `${searchText(first)}.${searchText(last)}@example.org`,
    locale: chance.odds(0.04) ? "en" : "fr",
  };
}
