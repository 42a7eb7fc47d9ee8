import { sql } from "drizzle-orm";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { customer } from "@/lib/actor";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { db, server } from "@/lib/server/db";
import { startWorker } from "@/lib/server/worker";
import { sendMessage } from "@/lib/server/worker/send-message";
import { friday, openHouse, place } from "../support/house";
import { postOffice } from "../support/post-office";

const port = vi.hoisted(() => {
  const own = 20_000 + (process.pid % 12_000);
  process.env.SMTP_URL = `smtp://127.0.0.1:${own}`;
  return own;
});
const office = postOffice(port);
const lines: Client[] = [];

async function workersLine(): Promise<Client> {
  const client = new Client({ ...server, user: server.username });
  lines.push(client);
  await client.connect();
  return client;
}

type Row = { id: string; state: string; attempts: number; last_error: string | null; sent_at: string | null };
async function messageOf(orderId: string, kind = "order_placed"): Promise<Row> {
  const [row] = await db.execute<Row>(
    sql`select * from messages where order_id = ${orderId} and kind = ${kind}`,
  );
  if (!row) throw new Error("no message");
  return row;
}

beforeAll(openHouse);
afterEach(async () => {
  await office.close();
  office.taken.length = 0;
  office.temper = "kind";
});
afterAll(() => Promise.all(lines.map((line) => line.end())));

describe("a message", () => {
  it("is sent once though six workers take it at the same moment", async () => {
    await office.open();
    const { id } = await messageOf((await place()).orderId);
    const workers = await Promise.all(Array.from({ length: 6 }, workersLine));
    const results = await Promise.all(workers.map((line) => sendMessage(id, line, false)));
    expect(results.filter((result) => result === "sent")).toHaveLength(1);
    expect(office.taken).toHaveLength(1);
    expect(office.taken[0]?.messageId).toBe(`<${id}@localhost>`);
    const [line] = workers;
    expect(line && (await sendMessage(id, line, false))).toBe("settled");
    expect(office.taken).toHaveLength(1);
  });

  it("waits while the mail server is busy and goes out when it is not", async () => {
    await office.open();
    office.temper = "busy";
    const placed = await place();
    const { id } = await messageOf(placed.orderId);
    const line = await workersLine();
    await expect(sendMessage(id, line, false)).rejects.toThrow();
    const waiting = await messageOf(placed.orderId);
    expect(waiting).toMatchObject({ state: "pending", attempts: 1 });
    expect(waiting.last_error).not.toContain("@");
    office.temper = "kind";
    expect(await sendMessage(id, line, false)).toBe("sent");
    expect(await messageOf(placed.orderId)).toMatchObject({ state: "sent", attempts: 2, last_error: null });
  });

  it("holds up no order while the mail server is away, and has failed after the last try", async () => {
    const placed = await place();
    expect(placed.number).toBeGreaterThan(0);
    const line = await workersLine();
    const { id } = await messageOf(placed.orderId);
    await expect(sendMessage(id, line, false)).rejects.toThrow();
    expect((await messageOf(placed.orderId)).state).toBe("pending");
    expect(await sendMessage(id, line, true)).toBe("given_up");
    expect((await messageOf(placed.orderId)).state).toBe("given_up");
  });

  it("is not tried again when the recipient is refused for good", async () => {
    await office.open();
    office.temper = "strict";
    const placed = await place();
    const { id } = await messageOf(placed.orderId);
    expect(await sendMessage(id, await workersLine(), false)).toBe("refused");
    expect((await messageOf(placed.orderId)).state).toBe("refused");
  });

  it("is in doubt when the answer is lost, and is sent again under the same name", async () => {
    await office.open();
    office.temper = "silent";
    const placed = await place();
    const { id } = await messageOf(placed.orderId);
    const line = await workersLine();
    await expect(sendMessage(id, line, false)).rejects.toThrow();
    expect(await messageOf(placed.orderId)).toMatchObject({
      state: "pending",
      doubted_at: expect.anything(),
    });
    office.temper = "kind";
    expect(await sendMessage(id, line, false)).toBe("sent");
    expect(new Set(office.taken.map(({ messageId }) => messageId)).size).toBe(1);
    const other = await messageOf((await place()).orderId);
    office.temper = "silent";
    expect(await sendMessage(other.id, line, true)).toBe("doubtful");
  });

  it("lets go of its lock with the connection of a worker that dies", async () => {
    await office.open();
    const { id } = await messageOf((await place()).orderId);
    const dying = await workersLine();
    await dying.query("select pg_advisory_lock(hashtextextended('message:' || $1, 0))", [id]);
    const other = await workersLine();
    expect(await sendMessage(id, other, false)).toBe("busy");
    await dying.end();
    lines.splice(lines.indexOf(dying), 1);
    await expect.poll(() => sendMessage(id, other, false)).toBe("sent");
  });
});

describe("the queue", () => {
  it("sends what placing and cancelling tell, in the order's language, and stops when told", async () => {
    await office.open();
    const worker = startWorker();
    const placed = await place({ locale: "en" });
    await expect.poll(() => office.taken.length, { timeout: 15_000 }).toBeGreaterThanOrEqual(1);
    await expect.poll(async () => (await messageOf(placed.orderId)).state, { timeout: 15_000 }).toBe("sent");
    await cancelOrder({ token: placed.token }, { reason: "by_customer" }, customer, friday);
    await expect
      .poll(async () => (await messageOf(placed.orderId, "order_cancelled")).state, { timeout: 15_000 })
      .toBe("sent");
    const subjects = office.taken.map((mail) => mail.subject);
    expect(subjects).toContain(`Your order no. ${placed.number} is in`);
    expect(subjects).toContain(`Your order no. ${placed.number} is cancelled`);
    const text = office.taken.find((mail) => mail.subject?.endsWith("is in"))?.text ?? "";
    for (const said of [
      "2 × Margherita",
      "Allergens: gluten, milk",
      "VAT 10%",
      `/en/suivi/${placed.token}`,
      "right of withdrawal",
    ])
      expect(text).toContain(said);
    await worker.stop();
  });
});
