import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { ParkedTicket, parkedHours } from "@/lib/orders/parked";
import { listParked } from "@/lib/orders/queries/list-parked";
import { parkTicket, takeTicket } from "@/lib/orders/writes/park-ticket";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { type Colleague, colleague } from "../support/dispatch-house";
import { friday, openHouse, outletId, place } from "../support/house";
import { parkedTicket } from "../support/parked-ticket";

let here = "";
let vaise = "";
let taker: Colleague;
beforeAll(async () => {
  await openHouse();
  [here, vaise] = await Promise.all([outletId("part-dieu"), outletId("vaise")]);
  taker = await colleague.of("vendeur.part-dieu@ocpizza.example", "counter");
});

const park = (ticket: ParkedTicket, outlet = here, at = friday) =>
  parkTicket({ outletId: outlet, ticket }, taker, at);
const take = (id: string, outlet = here, at = friday) => takeTicket({ id, outletIds: [outlet] }, at);
const idsAt = async (outlet = here, at = friday) => (await listParked(outlet, at)).map(({ id }) => id);

describe("a ticket put aside", () => {
  it("is in sight of every screen of its outlet, and comes back as it was", async () => {
    const ticket = parkedTicket({ kitchenNote: "bien cuite" });
    await park(ticket);
    expect(await listParked(here, friday)).toMatchObject([{ id: ticket.id, name: "Awa", count: 2 }]);
    expect(await idsAt(vaise)).toEqual([]);
    await expect(take(ticket.id, vaise)).rejects.toMatchObject({ code: "ticket_taken" });
    expect(await take(ticket.id)).toEqual(ticket);
    expect(await idsAt()).toEqual([]);
    await expect(take(ticket.id)).rejects.toMatchObject({ code: "ticket_taken" });
  });

  it("put aside again is as it is now; another outlet's is not to be touched, nor one that was placed", async () => {
    const ticket = parkedTicket();
    await park(ticket);
    await park({ ...ticket, name: "Awa Diallo", lines: [] });
    expect(await listParked(here, friday)).toMatchObject([{ name: "Awa Diallo", count: 0 }]);
    await expect(park({ ...ticket, name: "Autre" }, vaise)).rejects.toMatchObject({ code: "not_found" });
    expect((await take(ticket.id)).name).toBe("Awa Diallo");
    await place({ basketId: ticket.id });
    await expect(park(ticket)).rejects.toMatchObject({ code: "ticket_placed" });
    expect(await idsAt()).toEqual([]);
  });

  it("goes to one of two screens that take it at once", async () => {
    const ticket = parkedTicket();
    await park(ticket);
    const both = await Promise.allSettled([take(ticket.id), take(ticket.id), take(ticket.id)]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await idsAt()).toEqual([]);
  });

  it("is forgotten with who it was for when nobody comes back to it", async () => {
    const [old, fresh] = [parkedTicket(), parkedTicket()];
    const over = addMinutes(friday, parkedHours * 60);
    await park(old);
    expect(await idsAt(here, over)).toEqual([]);
    await expect(take(old.id, here, over)).rejects.toMatchObject({ code: "ticket_taken" });
    await park(fresh, here, over);
    const rows = await db.execute<{ id: string }>(sql`select id from parked_tickets`);
    expect(rows.map(({ id }) => id)).toEqual([fresh.id]);
  });

  it.each([
    ["an id that is none", { id: "1" }],
    ["a channel of the web", { channel: "web" }],
    ["a name without end", { name: "x".repeat(81) }],
    ["a hundred of a line", { lines: [{ ...parkedTicket().lines[0], quantity: 100 }] }],
    ["a time that is none", { slot: "tomorrow" }],
  ])("is refused with %s", (_, wrong) =>
    expect(ParkedTicket.safeParse({ ...parkedTicket(), ...wrong }).success).toBe(false),
  );
});
