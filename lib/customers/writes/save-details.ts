import { and, eq, isNull, sql } from "drizzle-orm";
import { customers } from "@/db/schema";
import { customer } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { phoneOf, takesSms } from "@/lib/phone";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { Refusal } from "../../refusal";
import type { Billing, Profile } from "../profile";

export type Details = {
  customerId: string;
  name: string;
  phone: string;
  toldBy: Profile["toldBy"];
  offers: boolean;
  reviews: boolean;
};

/**
 * Who he is, how he wishes to be told, whether he wants offers and to be asked how an order was. When he said yes is kept until he says no.
 * @throws Refusal `phone_invalid` | `phone_not_mobile` | `not_found`
 */
export async function saveDetails(input: Details, at: Date = now()): Promise<void> {
  const { customerId, name, toldBy, offers, reviews } = input;
  const phone = input.phone.trim() === "" ? null : phoneOf(input.phone);
  if (input.phone.trim() !== "" && !phone) throw new Refusal("phone_invalid", {}, "phone");
  if (toldBy === "sms" && !(phone && takesSms(phone))) throw new Refusal("phone_not_mobile", {}, "phone");
  const since = (
    column: typeof customers.marketingConsentAt | typeof customers.reviewConsentAt,
    yes: boolean,
  ) => (yes ? sql<Date>`coalesce(${column}, ${at.toISOString()}::timestamptz)` : null);
  const consents = {
    marketingConsentAt: since(customers.marketingConsentAt, offers),
    reviewConsentAt: since(customers.reviewConsentAt, reviews),
  };
  await save(customerId, { name, phone, toldBy, ...consents }, "saveDetails", at, { offers, reviews });
}

/** A company's details for its invoices; null: none any more. @throws Refusal `not_found` */
export const saveBilling = (
  { customerId, billing }: { customerId: string; billing: Billing | null },
  at: Date = now(),
): Promise<void> => save(customerId, { billing }, "saveBilling", at);

type Change = Partial<
  Pick<typeof customers.$inferInsert, "name" | "phone" | "toldBy" | "billing"> & {
    marketingConsentAt: ReturnType<typeof sql<Date>> | null;
    reviewConsentAt: ReturnType<typeof sql<Date>> | null;
  }
>;

async function save(
  customerId: string,
  change: Change,
  action: string,
  at: Date,
  after?: object,
): Promise<void> {
  await db.transaction(async (tx) => {
    const [saved] = await tx
      .update(customers)
      .set(change)
      .where(and(eq(customers.id, customerId), isNull(customers.anonymisedAt)))
      .returning({ id: customers.id });
    if (!saved) throw new Refusal("not_found");
    await record(
      tx,
      { action, subject: "customer", subjectId: customerId, outletId: null, after },
      customer,
      at,
    );
  });
}
