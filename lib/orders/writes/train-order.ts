import type { Actor } from "@/lib/actor";
import { getLoad } from "@/lib/capacity/queries/get-load";
import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import type { Sold } from "@/lib/fiscal/document-lines";
import { sealTraining } from "@/lib/fiscal/writes/seal-training";
import { getOutlet } from "@/lib/outlets/queries/get-outlet";
import { locateAddress } from "@/lib/outlets/queries/locate-address";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { businessDayOf } from "@/lib/time";
import { namedIn, type PlaceOrderInput } from "../basket";
import { type Draft, draftOrder } from "../draft";
import { wayOf } from "../way";

export type PractisedOrder = { hash: string; number: number; totalCents: number; promisedAt: string };

/**
 * Practises taking an order: judged and priced as placing would, then nothing of it is placed, held, cooked or paid. What comes
 * out is a receipt worth nothing.
 * @throws Refusal whatever placing refuses, but what promotions and shelves would say
 */
export async function trainOrder(
  input: PlaceOrderInput,
  who: Actor,
  at: Date = now(),
): Promise<PractisedOrder> {
  const outlet = await getOutlet(input.outlet);
  if (!outlet) throw new Refusal("not_found", {}, "outlet");
  if (input.mode === "delivery" && !input.address) throw new Refusal("address_missing", {}, "address");
  const [catalogue, load, place] = await Promise.all([
    getCatalogue(outlet.id, namedIn(input.lines), db, at, { way: wayOf(input), at }),
    getLoad(outlet.id, at),
    input.mode === "delivery" && input.address ? locateAddress(input.address) : null,
  ]);
  const draft = draftOrder(input, place, outlet, catalogue, load, at);
  const day = businessDayOf(at, outlet.timezone);
  const practised = {
    outletId: outlet.id,
    day,
    mode: wayOf(input),
    sold: soldOf(draft),
    key: input.basketId,
  };
  const receipt = await db.transaction((tx) => sealTraining(tx, practised, who, at));
  return { ...receipt, promisedAt: draft.promised.promisedAt.toISOString() };
}

function soldOf({ lines, totals }: Draft): Sold {
  return {
    ...{ vat: totals.vat, deliveryFeeCents: totals.deliveryFeeCents, discountCents: 0 },
    ...{ discountCode: null, tipCents: 0 },
    parts: lines.flatMap(({ menu, quantity, parts }) =>
      parts.map(({ side, item, tax }) => ({
        ...tax,
        quantity,
        label: `${menu ? `${menu.nameFr} : ` : ""}${side === "whole" ? "" : "½ "}${item.product.nameFr}${item.size === "ONE" ? "" : ` ${item.size}`}`,
      })),
    ),
  };
}
