import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { changeRecipe } from "@/lib/catalogue/writes/change-recipe";
import { listRecipes } from "@/lib/kitchen/queries/list-recipes";
import { listTickets } from "@/lib/kitchen/queries/list-tickets";
import { db } from "@/lib/server/db";
import { colleague } from "../support/dispatch-house";
import { friday, openHouse, outletId, place } from "../support/house";

let boss: Awaited<ReturnType<typeof colleague.of>>;

beforeAll(async () => {
  await openHouse();
  boss = await colleague.of("direction@ocpizza.example", "kitchen");
});

const recipeOf = async (item: string) => {
  const found = (await listRecipes("fr")).flatMap(({ sizes }) => sizes).find((size) => size.item === item);
  if (!found) throw new Error(`no recipe of ${item}`);
  return found;
};
const changed = async (item: string, quantity: number) => {
  const { version, lines, pitfallsFr, pitfallsEn } = await recipeOf(item);
  return {
    ...{ item, version, pitfallsFr, pitfallsEn },
    lines: lines.map(({ code, removable, quantity: now }) => ({
      ...{ code, removable },
      quantity: code === "mozzarella" ? quantity : now,
    })),
  };
};

describe("a recipe", () => {
  test("has a new version for what is ordered from now on; what was sold keeps its own", async () => {
    const before = await place();
    const old = await recipeOf("margherita-m");
    const { version } = await changeRecipe(
      { ...(await changed("margherita-m", 111)), pitfallsFr: "Doucement" },
      boss,
      friday,
    );
    expect(version).toBe(old.version + 1);
    expect(await recipeOf("margherita-m")).toMatchObject({ version, pitfallsFr: "Doucement" });
    const after = await place();
    const tickets = await listTickets(await outletId("part-dieu"), "fr", friday);
    const cheeseOf = (orderId: string) =>
      tickets
        .find((ticket) => ticket.orderId === orderId)
        ?.lines[0]?.parts[0]?.memo.find(({ code }) => code === "mozzarella")?.quantity;
    expect(cheeseOf(before.orderId)).toBe(old.lines.find(({ code }) => code === "mozzarella")?.quantity);
    expect(cheeseOf(after.orderId)).toBe(111);
    const [held] = await db.execute<{ quantity: number }>(sql`
      select r.quantity::int as quantity from stock_reservations r join ingredients g on g.id = r.ingredient_id
      where r.order_id = ${after.orderId} and g.code = 'mozzarella'`);
    // Two of them.
    expect(held?.quantity).toBe(222);
  });

  test("keeps the order in which it is put together", async () => {
    const { lines, ...change } = await changed("reine-m", 120);
    const turned = lines.toReversed();
    await changeRecipe({ ...change, lines: turned }, boss, friday);
    expect((await recipeOf("reine-m")).lines.map(({ code }) => code)).toEqual(turned.map(({ code }) => code));
  });

  test("of two who write from the same version one is told, and one version comes of it", async () => {
    const change = await changed("calzone-m", 99);
    const both = await Promise.allSettled([1, 2].map(() => changeRecipe(change, boss, friday)));
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "recipe_moved" },
    });
    expect((await recipeOf("calzone-m")).version).toBe(change.version + 1);
  });

  test("with an ingredient nobody knows changes nothing, and so does one of nothing that is sold", async () => {
    const change = await changed("diavola-m", 100);
    const wrong = { ...change, lines: [...change.lines, { code: "licorne", quantity: 1, removable: true }] };
    await expect(changeRecipe(wrong, boss, friday)).rejects.toMatchObject({ code: "not_found" });
    expect((await recipeOf("diavola-m")).version).toBe(change.version);
    await expect(changeRecipe({ ...change, item: "nuage-m" }, boss, friday)).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
