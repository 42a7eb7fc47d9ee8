import type { Outlet } from "@/lib/outlets/outlet";
import { getOutlets } from "@/lib/outlets/queries/get-outlet";
import type { Transaction } from "../client";
import * as tables from "../schema";
import { buildKnownAddresses } from "./addresses";
import { buildCompanies } from "./companies";
import { buildExceptionalDays } from "./exceptional-days";
import { insertAll } from "./insert";
import { buildMeans } from "./means";
import { buildHours, buildOutlets, buildZones, type SeedOutlet } from "./outlets";

/** One of them tries out what the others may do later: to take money only as the kitchen starts. */
const authorising = (outlets: readonly SeedOutlet[], now: Date) =>
  outlets
    .filter(({ slug }) => slug === "gratte-ciel")
    .map(({ id: outletId }) => ({ outletId, captures: "start" as const, changedAt: now }));

export async function seedOutlets(tx: Transaction, now: Date): Promise<Outlet[]> {
  const outlets = buildOutlets(now);
  const hours = outlets.flatMap(({ id }) => buildHours(id));
  const zones = outlets.flatMap(buildZones);
  await insertAll(tx, tables.outlets, outlets);
  await insertAll(tx, tables.outletCompanies, buildCompanies(outlets));
  await insertAll(tx, tables.openingHours, hours);
  await insertAll(tx, tables.outletMeans, buildMeans(outlets));
  await insertAll(tx, tables.captureSettings, authorising(outlets, now));
  await insertAll(tx, tables.exceptionalDays, buildExceptionalDays(outlets, now));
  await insertAll(tx, tables.deliveryZones, zones);
  await insertAll(tx, tables.knownAddresses, buildKnownAddresses());
  return getOutlets(tx);
}
