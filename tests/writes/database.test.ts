import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "@/lib/server/db";

test("the application works as the lesser role, which may not rewrite what happened", async () => {
  const [row] = await db.execute<{ who: string }>(sql`select current_user as who`);
  expect(row?.who).toBe("ocpizza_app");
  const rewritten = db.execute(sql`update order_events set id = id`);
  await expect(rewritten).rejects.toMatchObject({ cause: { code: "42501" } });
});

test("a job can be queued in the transaction it tells of, and nothing else of the queue is within reach", async () => {
  await db.execute(sql`select enqueue_job('nothing', '{}'::json)`);
  const read = db.execute(sql`select * from graphile_worker._private_jobs`);
  await expect(read).rejects.toMatchObject({ cause: { code: "42501" } });
});
