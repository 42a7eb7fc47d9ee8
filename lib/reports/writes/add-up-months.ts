import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import { salesSums } from "../sales-sums";

type Month = { outletId: string; month: string };

/** Each table of months, the one of days it sums, what its rows are told apart by, and what is summed. */
const kept = [
  {
    ...{ months: "sales_months", days: "sales_hours", keys: "weekday, hour, channel, mode" },
    ...{ of: "extract(isodow from business_day)::int, hour, channel, mode", sums: salesSums },
  },
  {
    ...{ months: "item_months", days: "sales_items", keys: "item_id", of: "item_id" },
    sums: ["halves", "gross_cents"],
  },
  {
    ...{ months: "use_months", days: "use_days", keys: "ingredient_id", of: "ingredient_id" },
    sums: ["expected", "waste", "counted", "corrected", "under_way"],
  },
];

/** Months all of whose days stand and that do not stand themselves, the oldest first. */
async function listMonthsToSum(): Promise<Month[]> {
  const rows = await db.execute<Month>(sql`
    select d.outlet_id as "outletId", d.month::text as month from (
      select outlet_id, date_trunc('month', business_day)::date as month, count(*) as days from report_days
      where added_up_at is not null group by 1, 2) d
    left join report_months m using (outlet_id, month)
    where m.month is null and d.days = extract(day from d.month + interval '1 month - 1 day')
    order by 2, 1`);
  return rows.map((row) => ({ ...row }));
}

/**
 * Sums a month from its days. These are locked meanwhile: whoever changes an order of one waits, takes it away, and with it the month.
 * A day that somebody holds leaves the month for the next time: waiting for many days in a row could be waiting in a circle.
 */
async function addUpMonth({ outletId, month }: Month, at: Date): Promise<void> {
  const first = sql`${month}::date`;
  const days = sql`outlet_id = ${outletId} and business_day >= ${first} and business_day < (${first} + interval '1 month')::date`;
  const its = sql`outlet_id = ${outletId} and month = ${first}`;
  await db.transaction(async (tx) => {
    const [locked] = await tx.execute<{ whole: boolean }>(sql`
      select count(*) = extract(day from ${first} + interval '1 month - 1 day') as whole from (
        select from report_days where ${days} and added_up_at is not null for update skip locked) d`);
    if (!locked?.whole) return;
    for (const table of kept) {
      const sums = sql.raw(table.sums.join(", "));
      const summed = sql.raw(table.sums.map((name) => `sum(${name})`).join(", "));
      await tx.execute(sql`delete from ${sql.identifier(table.months)} where ${its}`);
      await tx.execute(sql`
        insert into ${sql.identifier(table.months)} (outlet_id, month, ${sql.raw(table.keys)}, ${sums})
        select outlet_id, ${first}, ${sql.raw(table.of)}, ${summed} from ${sql.identifier(table.days)}
        where ${days} group by outlet_id, ${sql.raw(table.of)}`);
    }
    await tx.execute(sql`
      insert into report_months (outlet_id, month, added_up_at) values (${outletId}, ${first}, ${at.toISOString()}::timestamptz)
      on conflict (outlet_id, month) do update set added_up_at = excluded.added_up_at`);
  });
}

/** Whole months gone by are summed once more, so that years are read from few rows. */
export async function addUpMonths(at: Date): Promise<void> {
  for (const month of await listMonthsToSum()) await addUpMonth(month, at);
}
