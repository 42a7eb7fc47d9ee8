import { hash } from "@node-rs/argon2";
import type { Database } from "../client";
import { demoFloorPin, demoPassword, demoPin } from "./accounts";
import { seedCatalogue } from "./seed-catalogue";
import { seedJournal } from "./seed-journal";
import { seedOutlets } from "./seed-outlets";
import { seedPeople } from "./seed-people";
import { seedPreparations } from "./seed-preparations";
import { seedPurchases, seedSuppliers } from "./seed-suppliers";
import { seedTills } from "./seed-tills";
import { seedTrade } from "./seed-trade";
import { seedShifts } from "./shifts";

/**
 * Fills an empty database with a group at work: outlets, card, people, orders, stock. All or nothing.
 * @param days of orders gone by, and what is under way at `now`; 0: no order yet, only full shelves.
 */
export async function seed(db: Database, now: Date, days = 21): Promise<void> {
  // Hashing is slow on purpose: once for everybody, and outside the transaction.
  const [passwordHash, pinHash, floorPinHash] = await Promise.all([
    hash(demoPassword),
    hash(demoPin),
    hash(demoFloorPin),
  ]);
  await db.transaction(async (tx) => {
    const outlets = await seedOutlets(tx, now);
    const ingredients = await seedCatalogue(tx, outlets, now);
    const bought = await seedSuppliers(tx, ingredients, now);
    await seedPreparations(tx, ingredients);
    const people = await seedPeople(tx, outlets, { passwordHash, pinHash, floorPinHash }, now);
    await seedTrade(tx, { outlets, ingredients, ...people }, now, days);
    await seedTills(tx, outlets, now, days);
    await seedShifts(tx, { outlets, team: people.team }, now, days);
    if (days > 0) await seedPurchases(tx, outlets, people.team, bought, now);
    if (days > 0) await seedJournal(tx, outlets, now, days);
  });
}
