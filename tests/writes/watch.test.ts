import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import type Stripe from "stripe";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { connect } from "@/db/client";
import { newId } from "@/lib/ids";
import { acceptOrder } from "@/lib/kitchen/writes/accept-order";
import { expireUnaccepted } from "@/lib/kitchen/writes/expire-unaccepted";
import { applyEvent } from "@/lib/orders/writes/apply-event";
import { db, server } from "@/lib/server/db";
import { reporter } from "@/lib/server/sentry/held";
import { openReporter } from "@/lib/server/sentry/reporter";
import { backupAge, certificateDays, seeDisks } from "@/lib/server/watch/see-house";
import { watchOften, watchSeldom } from "@/lib/server/watch/watch-house";
import { addMinutes } from "@/lib/time";
import { listAlarms } from "@/lib/watch/queries/list-alarms";
import { takeTurn } from "@/lib/watch/writes/take-turn";
import { startSentryStandIn } from "../../scripts/stand-ins/sentry.mjs";
import { friday, openHouse, outletId, place, setStock, staffId } from "../support/house";
import { postOffice } from "../support/post-office";

const ports = vi.hoisted(() => {
  const mail = 20_000 + (process.pid % 12_000);
  // Below the ports that the system gives to outgoing connections.
  const sentry = 20_000 + ((process.pid + 6_000) % 12_000);
  Object.assign(process.env, {
    OCPIZZA_CLOCK: "2026-11-27T19:00:00+01:00",
    SMTP_URL: `smtp://127.0.0.1:${mail}`,
    SENTRY_DSN: `http://public@127.0.0.1:${sentry}/1`,
    LOG_LEVEL: "error",
  });
  return { mail, sentry };
});
const office = postOffice(ports.mail);
const owner = connect(server, "owner", 1);
let sink: Awaited<ReturnType<typeof startSentryStandIn>>;
let partDieu = "";

beforeAll(async () => {
  await openHouse();
  partDieu = await outletId("part-dieu");
  await db.execute(
    sql`update orders set accepted_at = placed_at where status = 'placed' and accepted_at is null`,
  );
  sink = await startSentryStandIn(ports.sentry);
  await office.open();
  await openReporter();
});
beforeEach(async () => {
  office.taken.length = 0;
  office.temper = "kind";
});
afterAll(async () => {
  await reporter()?.close();
  await sink.stop();
  await office.close();
  await owner.end();
});

const open = async () =>
  (await listAlarms([partDieu], true)).map(({ rule, level }) => `${rule} ${level}`).toSorted();
/** What Sentry heard of a rule. */
const toldOf = async (rule: string): Promise<string[]> => {
  const envelopes: string[] = await (await fetch(`${sink.url}/envelopes.json`)).json();
  return envelopes.filter((envelope) => envelope.includes(`"alarm":"${rule}"`));
};
const mailsTo = (address: string) =>
  office.taken.filter(({ to }) => [to].flat().some((one) => one?.text.includes(address)));
const director = "direction@ocpizza.example";

describe("an order nobody takes", () => {
  test("is shown at its outlet at 60 s, told once at 5 min, and over when it is taken", async () => {
    const { orderId } = await place();
    await watchOften(new Date(friday.getTime() + 59_000));
    expect(await open()).toEqual([]);
    await watchOften(addMinutes(friday, 1));
    expect(await open()).toEqual(["order_untaken shown"]);
    expect(await listAlarms([await outletId("vaise")], false)).toEqual([]);
    expect(office.taken).toEqual([]);

    for (const minutes of [5, 6, 7]) await watchOften(addMinutes(friday, minutes));
    expect(await open()).toEqual(["order_untaken loud"]);
    expect(mailsTo("manager.part-dieu@ocpizza.example")).toHaveLength(1);
    expect(mailsTo("manager.vaise@ocpizza.example")).toEqual([]);
    await expect.poll(() => toldOf("order_untaken")).toHaveLength(1);
    expect((await toldOf("order_untaken"))[0]).toContain('"outlet":"part-dieu"');

    const cook = { kind: "staff", terminal: "kitchen" } as const;
    const userId = await staffId("pizzaiolo.part-dieu@ocpizza.example");
    await acceptOrder({ orderId, outletIds: [partDieu] }, { ...cook, userId }, addMinutes(friday, 8));
    await watchOften(addMinutes(friday, 8));
    expect(await open()).toEqual([]);
  });

  test("given up at 11.5 min, that is said too", async () => {
    await place();
    const end = addMinutes(friday, 12);
    await expireUnaccepted(end);
    await watchOften(end);
    await watchOften(addMinutes(end, 1));
    expect(await open()).toEqual(["order_given_up loud"]);
    expect(mailsTo("manager.part-dieu@ocpizza.example")).toHaveLength(1);
    await watchOften(addMinutes(end, 61));
    expect(await open()).toEqual([]);
  });
});

describe("told once", () => {
  const late = () =>
    owner`select graphile_worker.add_job('send_message', '{}'::json, run_at => now() - interval '6 minutes', job_key => 'late')`;
  const onTime = () => owner`select graphile_worker.remove_job('late')`;

  test("whoever looks, and however many at once", async () => {
    await late();
    const at = addMinutes(friday, 100);
    await Promise.all(Array.from({ length: 6 }, () => watchOften(at)));
    await watchOften(addMinutes(at, 1));
    expect(await open()).toEqual(["queue_late loud"]);
    const recipients = office.taken.map(({ to }) =>
      [to]
        .flat()
        .map((one) => one?.text)
        .join(),
    );
    expect(new Set(recipients).size).toBe(recipients.length);
    expect(mailsTo(director)).toHaveLength(1);
    await expect.poll(() => toldOf("queue_late")).toHaveLength(1);
    await onTime();
    await watchOften(addMinutes(at, 2));
    expect(await open()).toEqual([]);
  });

  test("it begins anew when it comes again", async () => {
    await late();
    await watchOften(addMinutes(friday, 110));
    expect(mailsTo(director)).toHaveLength(1);
    await expect.poll(() => toldOf("queue_late")).toHaveLength(2);
    await onTime();
    await watchOften(addMinutes(friday, 111));
  });

  test("a mail server that is away is asked again, Sentry is not told again", async () => {
    await late();
    await office.close();
    await watchOften(addMinutes(friday, 120));
    await office.open();
    expect(office.taken).toEqual([]);
    await watchOften(addMinutes(friday, 121));
    await watchOften(addMinutes(friday, 122));
    expect(mailsTo(director)).toHaveLength(1);
    await expect.poll(() => toldOf("queue_late")).toHaveLength(3);
    await onTime();
    await watchOften(addMinutes(friday, 123));
  });
});

describe("the house", () => {
  const at = addMinutes(friday, 200);

  test("requests to the webhook that are wrongly signed", async () => {
    const { POST } = await import("@/app/api/stripe/webhook/route");
    const send = (headers: Record<string, string>) =>
      POST(new Request("http://localhost/api/stripe/webhook", { method: "POST", body: "{}", headers }));
    for (let n = 0; n < 5; n += 1) expect((await send({})).status).toBe(400);
    const [unsigned] = await db.execute(sql`select from refused_webhooks`);
    expect(unsigned).toBeUndefined();
    for (let n = 0; n < 3; n += 1) expect((await send({ "stripe-signature": "t=1,v1=00" })).status).toBe(400);
    const [row] = await db.execute<{ minute: string }>(
      sql`select max(minute)::text as minute from refused_webhooks`,
    );
    const when = new Date(row?.minute ?? "");
    await watchOften(when);
    expect(await open()).toContain("webhook_refused loud");
    await watchOften(addMinutes(when, 11));
    expect(await open()).not.toContain("webhook_refused loud");
  });

  test("a payment at the provider for no order of ours", async () => {
    const session = {
      id: "cs_test_nobody",
      object: "checkout.session",
      payment_status: "paid",
      status: "complete",
    };
    const money = {
      payment_intent: "pi_nobody",
      amount_total: 1090,
      currency: "eur",
      metadata: { payment: newId() },
    };
    const event: Stripe.Event = JSON.parse(
      JSON.stringify({
        ...{ id: `evt_${newId()}`, object: "event", type: "checkout.session.completed", livemode: false },
        data: { object: { ...session, ...money, client_reference_id: newId() } },
      }),
    );
    await applyEvent(event, at);
    await applyEvent(event, at);
    await watchOften(at);
    expect((await listAlarms([], true)).filter(({ rule }) => rule === "strange_payment")).toMatchObject([
      { subject: "pi_nobody", level: "loud" },
    ]);
    expect(await listAlarms([partDieu], false)).toEqual([]);
  });

  test("a job that was given up", async () => {
    await owner`select graphile_worker.add_job('send_message', '{}'::json, run_at => now() + interval '1 hour', job_key => 'spent', max_attempts => 1)`;
    await owner`update graphile_worker._private_jobs set attempts = max_attempts where key = 'spent'`;
    await watchOften(at);
    expect(await open()).toContain("queue_given_up loud");
    await owner`delete from graphile_worker._private_jobs where key = 'spent'`;
    await watchOften(at);
    expect(await open()).not.toContain("queue_given_up loud");
  });

  test("books that are not in order, by the check's number, until they are again", async () => {
    await setStock("part-dieu", "mozzarella", 5000);
    await db.execute(sql`update stock_levels set on_hand = on_hand + 1 where outlet_id = ${partDieu}
      and ingredient_id = (select id from ingredients where code = 'mozzarella')`);
    await watchSeldom(at);
    await watchSeldom(at);
    const broken = (await listAlarms([], true)).filter(({ rule }) => rule === "books_broken");
    expect(broken).toMatchObject([{ subject: "1", detail: { count: 1 } }]);
    await expect.poll(() => toldOf("books_broken")).toHaveLength(1);
    await db.execute(sql`update stock_levels set on_hand = on_hand - 1 where outlet_id = ${partDieu}
      and ingredient_id = (select id from ingredients where code = 'mozzarella')`);
    await watchSeldom(at);
    expect((await listAlarms([], true)).filter(({ rule }) => rule === "books_broken")).toEqual([]);
  });

  test("disks, certificate and backup are looked at", async () => {
    const disks = await seeDisks();
    expect(disks.length).toBeGreaterThan(0);
    for (const { freePercent } of disks) expect(freePercent).toBeLessThanOrEqual(100);
    expect(await certificateDays(Date.now(), "http://localhost:3000")).toBeNull();
    expect(await certificateDays(Date.now(), "https://127.0.0.1:1")).toBe(0);
    const folder = mkdtempSync(join(tmpdir(), "ocpizza-stamp-"));
    const stamp = join(folder, "backup.stamp");
    expect(backupAge(Date.now(), stamp)).toBeNull();
    writeFileSync(stamp, "");
    utimesSync(stamp, new Date(1_700_000_000_000), new Date(1_700_000_000_000));
    expect(backupAge(1_700_000_000_000 + 150 * 60_000, stamp)).toBe(150);
    rmSync(folder, { recursive: true });
  });

  test("of many processes one takes each turn", async () => {
    const turns = async (when: Date) =>
      (await Promise.all(Array.from({ length: 8 }, () => takeTurn("test", 60, when)))).filter(Boolean).length;
    expect(await turns(at)).toBe(1);
    expect(await turns(addMinutes(at, 0.5))).toBe(0);
    expect(await turns(addMinutes(at, 1))).toBe(1);
  });
});
