import { inspect } from "node:util";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { customers } from "@/db/schema";
import { newId } from "@/lib/ids";
import { outletOf } from "@/lib/reports/queries/outlet-of";
import { db } from "@/lib/server/db";
import { endStreams } from "@/lib/server/live";
import { reporter } from "@/lib/server/sentry/held";
import { openReporter } from "@/lib/server/sentry/reporter";
import { openHouse, place } from "../support/house";
import { messagesOf } from "../support/messages-of";

beforeAll(openHouse);
afterAll(endStreams);

test("without a DSN nothing is told to anybody", async () => {
  await openReporter();
  expect(reporter()).toBeUndefined();
});

test("a job's id leads to its outlet; an id of nothing to none", async () => {
  const { orderId } = await place();
  const [message] = await messagesOf(orderId);
  expect(await outletOf(message?.id ?? "")).toBe("part-dieu");
  expect(await outletOf(newId())).toBeUndefined();
});

const camille = () => ({ name: "Camille Durand", phone: "+330639981234", email: "camille@example.org" });

test("a failed statement's error keeps no value, wherever it is printed, and what it is told by", async () => {
  const failures: [string, () => Promise<unknown>][] = [
    ["22P02", async () => db.execute(sql`select ${"Camille Durand"}::uuid`)],
    ["22P02", async () => db.transaction((tx) => tx.execute(sql`select ${"Camille Durand"}::uuid`))],
    ["23505", async () => db.insert(customers).values([camille(), camille()])],
  ];
  for (const [code, failing] of failures) {
    const failed = await failing().catch((error: unknown) => error);
    if (!(failed instanceof Error)) throw new Error("it should have failed");
    expect(inspect(failed, { depth: 5 })).not.toMatch(/camille|0639981234/i);
    expect(failed.message).toContain("Failed query");
    expect(failed.cause).toMatchObject({ code });
  }
});
