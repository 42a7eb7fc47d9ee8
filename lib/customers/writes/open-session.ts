import type { Transaction } from "@/db/client";
import { customerSessions } from "@/db/schema";
import { newId, newToken } from "@/lib/ids";
import { addMinutes } from "../../time";
import { tokenHash } from "../queries/get-customer";

/** Three months: who orders pizza on Fridays is not asked for his password every time. */
const sessionDays = 90;

/** What a cookie holds from now on, and until when. */
export type OpenedSession = { customerId: string; sessionId: string; token: string; expiresAt: Date };

/** Signs somebody in, in the caller's transaction. */
export async function openSession(
  tx: Transaction,
  customerId: string,
  userAgent: string,
  at: Date,
): Promise<OpenedSession> {
  const [sessionId, token] = [newId(), newToken()];
  const expiresAt = addMinutes(at, sessionDays * 24 * 60);
  await tx.insert(customerSessions).values({
    ...{ id: sessionId, customerId, tokenHash: tokenHash(token), expiresAt },
    userAgent: userAgent.slice(0, 300),
  });
  return { customerId, sessionId, token, expiresAt };
}
