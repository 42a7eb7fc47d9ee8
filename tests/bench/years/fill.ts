import type { Sql } from "postgres";
import { putAside } from "./aside";
import { balanceShelves, fillDays } from "./of-days";
import { plan } from "./plan";
import { movement, ofOrders, order } from "./tables";

/**
 * Makes years out of the seed's days, by statements over sets. Constraints and unique keys hold as anywhere; triggers and foreign keys
 * sleep meanwhile, and indexes are built at the end.
 * @param filling connections of the superuser in which triggers sleep, and how many: as much is done at the same time
 */
export async function fillYears(
  { sql, lanes }: { sql: Sql; lanes: number },
  orders: number,
  today: string,
  told: (done: number, of: number, what: string) => void,
): Promise<void> {
  const { months } = await plan(sql, orders, today);
  await putAside(sql);
  const indexes = await dropIndexes(sql);
  const steps = 3 + indexes.length + months.length * (ofOrders.length + 2);
  let done = 0;
  const step = async (what: string, work: () => Promise<unknown>) => {
    told(done, steps, what);
    await work();
    done += 1;
  };
  const atOnce = async <T>(list: readonly T[], work: (one: T) => Promise<void>) => {
    const left = [...list];
    const lane = async () => {
      for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one);
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  };
  await atOnce(months, async (month) => {
    const mine = `years.orders o join years.copies c on c.from_outlet = o.outlet_id and c.from_day = o.business_day and c.month = '${month}'`;
    await step(`${month} orders`, () =>
      copy(sql, "orders", order, `${mine} join years.orders t on t.id = o.id`),
    );
    for (const { name, own, joined } of ofOrders)
      await step(`${month} ${name}`, () => copy(sql, name, own, `${mine} join years.${name} t on ${joined}`));
    const shelves = `years.copies c join years.stock_movements t on t.outlet_id = c.from_outlet and c.month = '${month}'
      and (t.at at time zone 'Europe/Paris')::date = c.from_day`;
    await step(`${month} stock_movements`, () => copy(sql, "stock_movements", movement, shelves));
  });
  await step("shifts, drawers, closings", () => fillDays(sql, today));
  await step("shelves", () => balanceShelves(sql));
  await atOnce(indexes, ({ name, definition }) => step(name, () => sql.unsafe(definition)));
  await step("statistics", () => sql.unsafe("vacuum analyze"));
  await sql`drop schema years cascade`;
  told(steps, steps, "done");
}

/** Copies rows by the columns the table has, but for those that are the copy's own. */
async function copy(sql: Sql, table: string, own: Record<string, string>, from: string): Promise<void> {
  const columns = await sql<{ name: string }[]>`
    select column_name as name from information_schema.columns where table_schema = 'public' and table_name = ${table}`;
  const names = columns.map(({ name }) => `"${name}"`).join(", ");
  const values = columns.map(({ name }) => own[name] ?? `t."${name}"`).join(", ");
  await sql.unsafe(`insert into ${table} (${names}) select ${values} from ${from}`);
}

/** Those that no key needs, to be built at once when all is there. */
async function dropIndexes(sql: Sql): Promise<{ name: string; definition: string }[]> {
  const tables = ["orders", "stock_movements", ...ofOrders.map(({ name }) => name)];
  const indexes = await sql<{ name: string; definition: string }[]>`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
    where i.indrelid::regclass::text = any(${tables}) and not exists (select from pg_constraint k where k.conindid = i.indexrelid)`;
  for (const { name } of indexes) await sql.unsafe(`drop index ${name}`);
  return [...indexes];
}
