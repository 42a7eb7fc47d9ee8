import { and, count, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { customerAddresses, customers } from "@/db/schema";
import { newId } from "@/lib/ids";
import { db } from "@/lib/server/db";
import { Refusal } from "../../refusal";
import { type KeptAddress, mostAddresses } from "../profile";

/**
 * Keeps an address that was located; the first one is the preferred one. The same door twice is one address.
 * @throws Refusal `not_found` | `too_many_addresses`
 */
export const keepAddress = (
  customerId: string,
  address: Omit<KeptAddress, "id" | "preferred">,
): Promise<void> =>
  held(customerId, async (tx) => {
    const { line, postcode } = address;
    const [known] = await tx
      .update(customerAddresses)
      .set(address)
      .where(
        and(
          eq(customerAddresses.customerId, customerId),
          eq(customerAddresses.line, line),
          eq(customerAddresses.postcode, postcode),
        ),
      )
      .returning({ id: customerAddresses.id });
    if (known) return;
    const [{ kept } = { kept: 0 }] = await tx
      .select({ kept: count() })
      .from(customerAddresses)
      .where(eq(customerAddresses.customerId, customerId));
    if (kept >= mostAddresses) throw new Refusal("too_many_addresses", { most: mostAddresses });
    await tx.insert(customerAddresses).values({ ...address, id: newId(), customerId, preferred: kept === 0 });
  });

/** @throws Refusal `not_found` where it is not his, or gone already */
export const dropAddress = (customerId: string, addressId: string): Promise<void> =>
  held(customerId, async (tx) => {
    const [gone] = await tx
      .delete(customerAddresses)
      .where(and(eq(customerAddresses.id, addressId), eq(customerAddresses.customerId, customerId)))
      .returning({ id: customerAddresses.id });
    if (!gone) throw new Refusal("not_found");
  });

/** The one a new order begins with. @throws Refusal `not_found` */
export const preferAddress = (customerId: string, addressId: string): Promise<void> =>
  held(customerId, async (tx) => {
    const own = eq(customerAddresses.customerId, customerId);
    await tx.update(customerAddresses).set({ preferred: false }).where(own);
    const [preferred] = await tx
      .update(customerAddresses)
      .set({ preferred: true })
      .where(and(eq(customerAddresses.id, addressId), own))
      .returning({ id: customerAddresses.id });
    if (!preferred) throw new Refusal("not_found");
  });

/** One change of somebody's addresses at a time: the account's row is the lock. */
const held = (customerId: string, change: (tx: Transaction) => Promise<void>): Promise<void> =>
  db.transaction(async (tx) => {
    const [account] = await tx
      .select({ id: customers.id })
      .from(customers)
      .where(and(eq(customers.id, customerId), isNull(customers.anonymisedAt)))
      .for("update");
    if (!account) throw new Refusal("not_found");
    await change(tx);
  });
