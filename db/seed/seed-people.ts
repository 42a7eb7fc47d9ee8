import type { Outlet } from "@/lib/outlets/outlet";
import type { Transaction } from "../client";
import * as tables from "../schema";
import { buildCustomers, type SeedCustomer } from "./customers";
import { insertAll } from "./insert";
import { buildTeam, type Colleague } from "./team";

export type People = { team: Colleague[]; customers: SeedCustomer[] };

export async function seedPeople(
  tx: Transaction,
  outlets: readonly Outlet[],
  { passwordHash, pinHash, floorPinHash }: Record<"passwordHash" | "pinHash" | "floorPinHash", string>,
  now: Date,
): Promise<People> {
  const team = buildTeam(outlets, passwordHash);
  const customers = buildCustomers(passwordHash, now);
  const users = team.map(({ user }) => user);
  const memberships = team.map(({ membership }) => membership);
  const people = customers.map(({ customer }) => customer);
  const addresses = customers.map(({ address }) => address);
  await insertAll(tx, tables.users, users);
  await insertAll(tx, tables.memberships, memberships);
  const inOutlets = memberships.filter(({ outletId }) => outletId !== null);
  const pins = inOutlets.map(({ userId, role }) => ({
    ...{ userId, setAt: now },
    pinHash: role === "manager" ? pinHash : floorPinHash,
  }));
  await insertAll(tx, tables.staffPins, pins);
  await insertAll(tx, tables.customers, people);
  await insertAll(tx, tables.customerAddresses, addresses);
  return { team, customers };
}
