import { afterAll, expect, it } from "vitest";
import { connect } from "@/db/client";
import { server } from "@/lib/server/db";
import { endStreams, live } from "@/lib/server/live";
import { readiness } from "@/lib/server/readiness";

const owner = connect(server, "owner", 1);
const afterItsKeeping = () => new Promise((resolve) => setTimeout(resolve, 1100));

afterAll(async () => {
  await owner.end();
  await endStreams();
});

it("is ready once it listens; says which part is not, and no more than that", async () => {
  await expect.poll(() => live().hears()).toBe(true);
  const answer = await readiness();
  expect(answer).toEqual({
    ready: true,
    checks: { database: true, migrations: true, queue: true, listener: true, standIns: true },
  });

  await owner`select graphile_worker.add_job('send_message', '{}'::json, run_at => now() - interval '6 minutes')`;
  await afterItsKeeping();
  expect(await readiness()).toMatchObject({ ready: false, checks: { queue: false, database: true } });

  const [kept] = await owner`select * from drizzle.__drizzle_migrations order by created_at desc limit 1`;
  await owner`delete from drizzle.__drizzle_migrations where id = ${kept?.id}`;
  await afterItsKeeping();
  expect(await readiness()).toMatchObject({ ready: false, checks: { migrations: false } });
});
