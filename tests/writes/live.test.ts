import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { GET } from "@/app/api/live/route";
import { connect } from "@/db/client";
import { newId } from "@/lib/ids";
import { hint } from "@/lib/outbox/writes/hint";
import { db, server } from "@/lib/server/db";
import { endStreams, live } from "@/lib/server/live";
import { mayListen, mayStillListen } from "@/lib/server/live/admission";
import type { LiveEvent } from "@/lib/server/live/hub";
import { beatMs, liveStream } from "@/lib/server/live/stream";
import { getStaff } from "@/lib/staff/queries/get-staff";
import { openHouse, outletId, place, staffId } from "../support/house";

type Change = Extract<LiveEvent, { event: "change" }>;
const changes = (events: LiveEvent[]) => events.filter((event): event is Change => event.event === "change");

function listenTo(...topics: string[]) {
  const events: LiveEvent[] = [];
  return { events, leave: live().hub.subscribe(topics, "fr", (event) => events.push(event)) };
}

beforeAll(openHouse);
afterAll(endStreams);

describe("the hub", () => {
  it("tells how things stand, then each change once for a burst, and nothing after leaving", async () => {
    const outlet = await outletId("part-dieu");
    const { events, leave } = listenTo(`availability:${outlet}`);
    await expect.poll(() => changes(events).length).toBe(1);
    await db.transaction(async (tx) => {
      for (let n = 0; n < 5; n += 1) await hint(tx, `availability:${outlet}`);
    });
    await expect.poll(() => changes(events).length).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(changes(events)).toHaveLength(2);
    expect(changes(events)[1]?.data).toMatchObject({ items: expect.any(Object) });
    leave();
    await db.transaction((tx) => hint(tx, `availability:${outlet}`));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(events).toHaveLength(2);
    expect(live().hub.size()).toBe(0);
  });

  it("gives the holder of a link the tracker itself, in his language, and staff a bare hint", async () => {
    const outlet = await outletId("part-dieu");
    const placed = await place();
    const english: LiveEvent[] = [];
    const leave = live().hub.subscribe([`order:${placed.token}`], "en", (event) => english.push(event));
    const board = listenTo(`orders:${outlet}`);
    await expect.poll(() => changes(english).at(-1)?.data).toMatchObject({ number: placed.number });
    await db.transaction((tx) => hint(tx, `orders:${outlet}`, `order:${placed.token}`));
    await expect.poll(() => board.events).toContainEqual({ event: "hint", topic: `orders:${outlet}` });
    // The order's own hint may still have been on its way: what counts is that staff get nothing but hints.
    expect(board.events.filter(({ event }) => event !== "hint")).toEqual([]);
    leave();
    board.leave();
  });

  it("says that hints may have been missed when its connection comes back, and hears again", async () => {
    const outlet = await outletId("vaise");
    const { events, leave } = listenTo(`orders:${outlet}`);
    const owner = connect(server, "owner", 1);
    await owner`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and query like 'listen%'`;
    await owner.end();
    await expect.poll(() => events, { timeout: 10_000 }).toContainEqual({ event: "resync" });
    await db.transaction((tx) => hint(tx, `orders:${outlet}`));
    await expect.poll(() => events.at(-1)).toEqual({ event: "hint", topic: `orders:${outlet}` });
    leave();
  });
});

describe("who may listen", () => {
  const orders = (id: string) => [`orders:${id}`];

  it("an outlet's orders: its own staff and those who work everywhere, until their session ends", async () => {
    const [here, elsewhere] = await Promise.all([outletId("croix-rousse"), outletId("vaise")]);
    const cook = await startSession("pizzaiolo.croix-rousse@ocpizza.example");
    const director = await startSession("direction@ocpizza.example");
    expect(mayListen(orders(here), null)).toBe(false);
    expect(mayListen(orders(here), await getStaff(cook))).toBe(true);
    expect(mayListen(orders(elsewhere), await getStaff(cook))).toBe(false);
    expect(mayListen([...orders(here), ...orders(elsewhere)], await getStaff(cook))).toBe(false);
    expect(mayListen(orders(elsewhere), await getStaff(director))).toBe(true);
    expect(mayListen([`availability:${here}`], null)).toBe(true);
    expect(await mayStillListen(orders(here), cook)).toBe(true);
    await db.execute(sql`update sessions set ended_at = now() where id = ${cook}`);
    expect(await mayStillListen(orders(here), cook)).toBe(false);
  });
});

async function startSession(email: string): Promise<string> {
  const id = newId();
  await db.execute(sql`insert into sessions (id, user_id, expires_at)
    values (${id}, ${await staffId(email)}, '2027-01-01T00:00:00Z')`);
  return id;
}

describe("a stream", () => {
  const ask = (topics: string, signal?: AbortSignal) =>
    GET(new Request(`http://localhost/api/live?topics=${topics}`, { signal }));

  it("refuses what is no topic and ends with its reader", async () => {
    expect((await ask("junk")).status).toBe(400);
    expect((await ask("")).status).toBe(400);
    const gone = new AbortController();
    const answer = await ask(`availability:${await outletId("vaise")}`, gone.signal);
    expect(answer.headers.get("content-type")).toContain("text/event-stream");
    const text = answer.text();
    await expect.poll(() => live().open.size).toBe(1);
    setTimeout(() => gone.abort(), 500);
    expect(await text).toMatch(/^retry: 2000\n\nevent: beat\n[\s\S]*event: change\n/);
    expect(live().open.size).toBe(0);
    expect(live().perAddress.size).toBe(0);
  });

  it("is closed within a minute of its reader's session ending", async () => {
    vi.useFakeTimers();
    const left = vi.fn();
    const stream = liveStream({
      ...{ hub: live().hub, topics: [`orders:${newId()}`], locale: "fr", open: new Set<() => void>() },
      ...{ signal: new AbortController().signal, onEnd: left, stillAllowed: async () => false },
    });
    const text = new Response(stream).text();
    await vi.advanceTimersByTimeAsync(beatMs * 2 + 10);
    vi.useRealTimers();
    expect(await text).toContain("event: bye");
    expect(left).toHaveBeenCalledOnce();
  });
});
