import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { daySheetReaders } from "@/lib/administration/settings";
import { daySheetKind } from "@/lib/outbox/mail/day-sheet-mail";
import { enqueueMessages } from "@/lib/outbox/writes/enqueue-message";
import type { BusinessDay } from "@/lib/time";

/**
 * In the transaction that closes a day: its sheet to the outlet's managers and to head office, as the group's setting has it. Once
 * for each of them.
 */
export async function tellDayClosed(tx: Transaction, outletId: string, day: BusinessDay): Promise<void> {
  const [{ value } = { value: daySheetReaders.all }] = await tx.execute<{ value: number }>(
    sql`select value from group_settings where name = 'day_sheet_readers'`,
  );
  const readers = await tx.execute<{ id: string; name: string; email: string }>(sql`
    select distinct u.id, u.name, u.email from users u join memberships m on m.user_id = u.id
    where u.disabled_at is null and (m.role = 'manager' and m.outlet_id = ${outletId} and ${value}::int >= ${daySheetReaders.managers}::int
      or m.role = 'director' and m.outlet_id is null and ${value}::int >= ${daySheetReaders.all}::int)`);
  await enqueueMessages(
    tx,
    readers.map(({ id, name, email }) => ({
      ...{ dedupeKey: `day_sheet:${outletId}:${day}:${id}`, kind: daySheetKind, orderId: null },
      ...{ recipient: email, locale: "fr" as const, payload: { name, outletId, day } },
    })),
  );
}
