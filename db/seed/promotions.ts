import { newId } from "@/lib/ids";
import { addMinutes } from "@/lib/time";
import type { promotions } from "../schema";
import type { SeedItem } from "./products";

type Row = typeof promotions.$inferInsert;

const day = 24 * 60;
const nothing = {
  amountCents: null,
  percentBp: null,
  itemId: null,
  mode: null,
  usesMost: null,
  usesEachMost: null,
};

/** Codes people can try: one of each kind, and one that is over. */
export function buildPromotions(items: readonly SeedItem[], now: Date): Row[] {
  const tiramisu = items.find(({ code }) => code === "tiramisu");
  if (!tiramisu) throw new Error("no tiramisu to give");
  const since = { startsAt: addMinutes(now, -30 * day), endsAt: null, minimumCents: 0 };
  const row = (
    code: string,
    labelFr: string,
    labelEn: string,
    rest: Partial<Row> & Pick<Row, "kind">,
  ): Row => ({
    ...{ id: newId(), code, labelFr, labelEn, ...nothing, ...since, ...rest },
  });
  return [
    row("BIENVENUE", "10 % de bienvenue, une fois par client", "A 10% welcome, once a customer", {
      ...{ kind: "percent", percentBp: 1000, usesEachMost: 1 },
    }),
    row("PIZZA5", "5 € de remise dès 25 €", "€5 off from €25", {
      ...{ kind: "amount", amountCents: 500, minimumCents: 2500 },
    }),
    row("LIVRAISON", "Livraison offerte", "Free delivery", { kind: "free_delivery", mode: "delivery" }),
    row("TIRAMISU", "Un tiramisu offert dès 20 €", "A free tiramisu from €20", {
      ...{ kind: "product", itemId: tiramisu.id, minimumCents: 2000, usesMost: 200 },
    }),
    row("ETE2026", "3 € de remise cet été", "€3 off this summer", {
      ...{
        kind: "amount",
        amountCents: 300,
        startsAt: addMinutes(now, -150 * day),
        endsAt: addMinutes(now, -60 * day),
      },
    }),
  ];
}
