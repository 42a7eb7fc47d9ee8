import { createHash } from "node:crypto";
import { and, eq, gt, isNull } from "drizzle-orm";
import { customerSessions, customers } from "@/db/schema";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import type { Customer } from "../customer";

/** What is kept of a session's token. */
export const tokenHash = (token: string): string => createHash("sha256").update(token).digest("base64url");

/** Whose session a cookie holds; null once it ended or expired, or its account is closed. */
export async function getCustomer(token: string, at: Date = now()): Promise<Customer | null> {
  const [row] = await db
    .select({
      id: customers.id,
      sessionId: customerSessions.id,
      name: customers.name,
      phone: customers.phone,
      email: customers.email,
      claimedEmail: customers.claimedEmail,
      locale: customers.locale,
    })
    .from(customerSessions)
    .innerJoin(customers, eq(customers.id, customerSessions.customerId))
    .where(
      and(
        eq(customerSessions.tokenHash, tokenHash(token)),
        isNull(customerSessions.endedAt),
        gt(customerSessions.expiresAt, at),
        isNull(customers.anonymisedAt),
      ),
    );
  return row ?? null;
}
