// Fills a database that the seed has filled with years of orders: OCPIZZA_BENCH_ORDERS of them, 1,200,000 if nobody says otherwise.
import postgres from "postgres";
import { now } from "@/lib/server/clock";
import { businessDayOf } from "@/lib/time";
import { fillYears } from "./fill";

const wide = 40;
const lanes = 2;
const orders = Number(process.env.OCPIZZA_BENCH_ORDERS ?? 1_200_000);
const {
  POSTGRES_HOST: host,
  POSTGRES_PORT: port,
  POSTGRES_NAME: database,
  POSTGRES_PASS: password,
} = process.env;
// A connection a processor. Triggers and foreign keys sleep in all of them.
const sql = postgres({
  host,
  port: Number(port),
  database,
  password,
  user: "postgres",
  max: lanes,
  connection: { session_replication_role: "replica", maintenance_work_mem: "512MB" },
  onnotice: () => {},
});
const begun = performance.now();
try {
  await fillYears({ sql, lanes }, orders, businessDayOf(now(), "Europe/Paris"), (done, of, what) => {
    const full = Math.round((done / of) * wide);
    const spent = Math.round((performance.now() - begun) / 1000);
    process.stdout.write(
      `\r\x1b[K${"█".repeat(full)}${"░".repeat(wide - full)} ${done} / ${of}, ${spent} s, ${what} `,
    );
  });
  const [made] = await sql<{ orders: number; size: string }[]>`
    select count(*)::int as orders, pg_size_pretty(pg_database_size(current_database())) as size from orders`;
  process.stdout.write(`\n${made?.orders} orders, ${made?.size} on disk\n`);
} finally {
  await sql.end();
}
