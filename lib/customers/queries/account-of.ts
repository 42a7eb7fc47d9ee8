import { and, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { customers } from "@/db/schema";

export type Account = {
  id: string;
  name: string;
  passwordHash: string | null;
  email: string | null;
  claimedEmail: string | null;
};

const columns = {
  id: customers.id,
  name: customers.name,
  passwordHash: customers.passwordHash,
  email: customers.email,
  claimedEmail: customers.claimedEmail,
};

/** The account whose confirmed address this is; there is at most one. */
export async function confirmedAccountOf(email: string, on: Database | Transaction): Promise<Account | null> {
  const [row] = await on
    .select(columns)
    .from(customers)
    .where(
      and(
        eq(sql`lower(${customers.email})`, email),
        isNotNull(customers.emailConfirmedAt),
        isNull(customers.anonymisedAt),
      ),
    );
  return row ?? null;
}

/** The latest account opened with this address and not confirmed yet. */
export async function claimedAccountOf(email: string, on: Database | Transaction): Promise<Account | null> {
  const [row] = await on
    .select(columns)
    .from(customers)
    .where(
      and(
        eq(sql`lower(${customers.claimedEmail})`, email),
        isNull(customers.email),
        isNull(customers.anonymisedAt),
      ),
    )
    .orderBy(desc(customers.createdAt))
    .limit(1);
  return row ?? null;
}
