import { sql } from "drizzle-orm";
import { dueOf } from "@/lib/payments/queries/get-due";

/** What is still to be paid of the order `o` of the statement around: its total, less what was taken and not given back. */
export const dueCents = dueOf(sql`o`);
