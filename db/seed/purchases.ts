import { newId } from "@/lib/ids";
import type { Outlet } from "@/lib/outlets/outlet";
import { deliveryDays } from "@/lib/purchasing/deliveries";
import { addMinutes, businessDayOf } from "@/lib/time";
import type { purchaseLines, purchaseOrders } from "../schema";
import type { Crew } from "./orders/crew";
import type { Purchasing } from "./suppliers";

type SeedPurchases = {
  orders: (typeof purchaseOrders.$inferInsert)[];
  lines: (typeof purchaseLines.$inferInsert)[];
};

/** What an open outlet has under way: an order the dairy knows, and greens a cook would like. */
export function buildPurchases(outlet: Outlet, crew: Crew, bought: Purchasing, now: Date): SeedPurchases {
  const today = businessDayOf(now, outlet.timezone);
  const [cook] = crew.pizzaiolos;
  const built: SeedPurchases = { orders: [], lines: [] };
  const want = (code: string, wanted: readonly number[], state: "draft" | "ordered") => {
    const supplier = bought.suppliers.find((one) => one.code === code);
    const [dueOn] = supplier ? deliveryDays(supplier, today, 1) : [];
    if (!supplier || !dueOn || !cook) return;
    const id = newId();
    const decided = { number: 1, decidedBy: crew.manager, decidedAt: addMinutes(now, -90), sent: 1 };
    built.orders.push({
      ...{ id, outletId: outlet.id, supplierId: supplier.id, state, dueOn, note: "" },
      ...{ draftedBy: cook, draftedAt: addMinutes(now, -150) },
      ...(state === "ordered" ? decided : { number: null, decidedBy: null, decidedAt: null, sent: 0 }),
    });
    const articles = bought.articles.filter(
      ({ supplierId, preferred }) => supplierId === supplier.id && preferred,
    );
    for (const [index, packs] of wanted.entries()) {
      const article = articles[index];
      const priced = bought.prices.filter(({ articleId }) => articleId === article?.id).at(-1);
      if (!article || !priced) continue;
      built.lines.push({
        ...{
          purchaseId: id,
          articleId: article.id,
          ingredientId: article.ingredientId,
          draftedPacks: packs,
          packs,
        },
        ...{ packQuantity: article.quantity, priceCents: priced.priceCents },
      });
    }
  };
  want("cremerie", [1, 2], "ordered");
  want("primeur", [2, 1, 1], "draft");
  return built;
}
