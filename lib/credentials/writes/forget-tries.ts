import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { signInFailures } from "@/db/schema";

/** Whoever got in, or chose another password, waits for nothing any more. */
export async function forgetTries(tx: Transaction, account: string): Promise<void> {
  await tx.delete(signInFailures).where(eq(signInFailures.email, account));
}
