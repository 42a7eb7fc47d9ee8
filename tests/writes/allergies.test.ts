import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { customer } from "@/lib/actor";
import { listTickets } from "@/lib/kitchen/queries/list-tickets";
import { startPreparing } from "@/lib/kitchen/writes/start-preparing";
import { allergyDays } from "@/lib/orders/allergy";
import { PlaceOrderInput } from "@/lib/orders/basket";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { changeOrder } from "@/lib/orders/writes/change-order";
import { forgetAllergies } from "@/lib/orders/writes/forget-allergies";
import { heedAllergy } from "@/lib/orders/writes/heed-allergy";
import { sayAllergy } from "@/lib/orders/writes/say-allergy";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { colleague } from "../support/dispatch-house";
import { friday, openHouse, outletId, place, request } from "../support/house";

const allergy = { allergens: ["LAI" as const], words: "sévère : même des traces", agreed: true };
const later = addMinutes(friday, 2);
const here: string[] = [];
let cook: Awaited<ReturnType<typeof colleague.of>>;
let manager: typeof cook;

beforeAll(async () => {
  await openHouse();
  cook = await colleague.of("pizzaiolo.part-dieu@ocpizza.example", "kitchen");
  manager = await colleague.of("manager.part-dieu@ocpizza.example", "kitchen");
  here.push(await outletId("part-dieu"));
});

const ticketOf = async (orderId: string) =>
  (await listTickets(here[0] ?? "", "fr", later)).find((ticket) => ticket.orderId === orderId);
const count = async (orderId: string) => {
  const [row] = await db.execute<{ count: number }>(
    sql`select count(*)::int as count from order_allergies where order_id = ${orderId}`,
  );
  return row?.count;
};

describe("an allergy", () => {
  test("stands on the ticket with the dishes that hold it, and nothing is begun before somebody read it by name", async () => {
    const { orderId } = await place({ allergy });
    expect((await ticketOf(orderId))?.allergy).toMatchObject({
      ...{ allergens: ["LAI"], words: "sévère : même des traces", heededBy: null },
    });
    await expect(startPreparing({ orderId, outletIds: here }, cook, later)).rejects.toMatchObject({
      code: "allergy_unread",
    });
    await heedAllergy({ orderId, outletIds: here }, cook, later);
    // A colleague's tap a moment later changes nothing.
    await heedAllergy({ orderId, outletIds: here }, manager, addMinutes(later, 1));
    const [reader] = await db.execute<{ name: string }>(
      sql`select name from users where id = ${cook.userId}`,
    );
    expect((await ticketOf(orderId))?.allergy?.heededBy).toBe(reader?.name);
    await startPreparing({ orderId, outletIds: here }, cook, later);
    const [journal] = await db.execute<{ lines: number; told: string }>(sql`
      select count(*)::int as lines, string_agg(j::text, '') as told from journal j where subject_id = ${orderId} and action = 'heedAllergy'`);
    expect(journal?.lines).toBe(1);
    expect(journal?.told).not.toMatch(/LAI|sévère/);
  });

  test("two read it at once: one name stands", async () => {
    const { orderId } = await place({ allergy });
    await Promise.all([cook, manager].map((who) => heedAllergy({ orderId, outletIds: here }, who, later)));
    const [journal] = await db.execute<{ lines: number }>(
      sql`select count(*)::int as lines from journal where subject_id = ${orderId} and action = 'heedAllergy'`,
    );
    expect(journal?.lines).toBe(1);
  });

  test("of another outlet's order it is not found; of a cancelled one it is over", async () => {
    const { orderId, token } = await place({ allergy });
    const elsewhere = [await outletId("jean-mace")];
    await expect(heedAllergy({ orderId, outletIds: elsewhere }, cook, later)).rejects.toMatchObject({
      code: "not_found",
    });
    await cancelOrder({ token }, {}, customer, later);
    await expect(heedAllergy({ orderId, outletIds: here }, cook, later)).rejects.toMatchObject({
      code: "already_ended",
    });
  });

  test("is read again once the order is another one", async () => {
    const { orderId, token } = await place({ allergy });
    await heedAllergy({ orderId, outletIds: here }, cook, later);
    const { lines, mode, slot, address, kitchenNote, courierNote, adultDeclared, locale } = request();
    const two = lines.map((line) => ({ ...line, quantity: 2 }));
    const change = { lines: two, mode, slot, address, kitchenNote, courierNote, adultDeclared, locale };
    await changeOrder({ token }, { ...change, revision: 1, seenTotalCents: 2180 }, customer, later);
    await expect(startPreparing({ orderId, outletIds: here }, cook, later)).rejects.toMatchObject({
      code: "allergy_unread",
    });
  });

  test("said after ordering it stops the kitchen until it is read, and can be taken back", async () => {
    const { orderId } = await place();
    const seller = await colleague.of("vendeur.part-dieu@ocpizza.example", "orders");
    const say = (said: typeof allergy | null, outletIds = here) =>
      sayAllergy({ orderId, outletIds, allergy: said }, seller, later);
    await expect(say(allergy, [await outletId("jean-mace")])).rejects.toMatchObject({ code: "not_found" });
    await say(allergy);
    await heedAllergy({ orderId, outletIds: here }, cook, later);
    await say({ ...allergy, words: "et les noix" });
    await expect(startPreparing({ orderId, outletIds: here }, cook, later)).rejects.toMatchObject({
      code: "allergy_unread",
    });
    expect((await ticketOf(orderId))?.allergy).toMatchObject({ words: "et les noix", heededBy: null });
    const [journal] = await db.execute<{ lines: number; told: string }>(sql`
      select count(*)::int as lines, string_agg(j::text, '') as told from journal j where subject_id = ${orderId} and action = 'sayAllergy'`);
    expect(journal?.lines).toBe(2);
    expect(journal?.told).not.toMatch(/LAI|noix/);
    await say(null);
    await startPreparing({ orderId, outletIds: here }, cook, later);
    await say(allergy);
    expect((await ticketOf(orderId))?.allergy?.heededAt).toBeNull();
    const over = await place({ allergy });
    await cancelOrder({ token: over.token }, {}, customer, later);
    const late = { orderId: over.orderId, outletIds: here, allergy: null };
    await expect(sayAllergy(late, seller, later)).rejects.toMatchObject({ code: "already_ended" });
  });

  test("is kept for a week after its order, and no longer", async () => {
    const { orderId } = await place({ allergy });
    const over = addMinutes(friday, 60 + allergyDays * 24 * 60);
    await db.execute(
      sql`update orders set promised_at = ${addMinutes(friday, 60).toISOString()}::timestamptz where id = ${orderId}`,
    );
    await forgetAllergies(over);
    expect(await count(orderId)).toBe(1);
    await forgetAllergies(addMinutes(over, 1));
    expect(await count(orderId)).toBe(0);
  });

  test.each([
    ["without an agreement", { ...allergy, agreed: false }],
    ["to nothing", { allergens: [], words: "  ", agreed: true }],
    ["to something that is none of the 14", { ...allergy, allergens: ["XXX"] }],
    ["in too many words", { ...allergy, words: "a".repeat(121) }],
  ])("%s is refused before anything is written", (_, said) => {
    expect(PlaceOrderInput.safeParse({ ...request(), allergy: said }).success).toBe(false);
    expect(PlaceOrderInput.safeParse({ ...request(), allergy }).success).toBe(true);
  });
});
