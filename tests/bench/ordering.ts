import { readFileSync } from "node:fs";
import { newId } from "@/lib/ids";
import type { House } from "./house";
import type { Target } from "./load";

type Manifest = { node: Record<string, { exportedName?: string; filename?: string }> };

/** The public name Next gave an action at the build: what a browser's form would send. */
function actionId(name: string, file: RegExp): string {
  const manifest = readFileSync(".next-test/server/server-reference-manifest.json", "utf8");
  const { node } = JSON.parse(manifest) as Manifest;
  const found = Object.entries(node).find(
    ([, action]) => action.exportedName === name && file.test(action.filename ?? ""),
  );
  if (!found) throw new Error(`the build has no ${name}`);
  return found[0];
}

export type Basket = { outlet: string; lines: { key: string; item: string; quantity: number }[] };

/** Some Margheritas and a drink, to take away. */
export const basketOf = (outlet: string, pizzas: number): Basket => ({
  outlet,
  lines: [
    ...(pizzas > 0 ? [{ key: "a", item: "margherita-m", quantity: pizzas }] : []),
    { key: "b", item: "coca33", quantity: 1 },
  ],
});

const rest = { mode: "takeaway", slot: null, address: null, locale: "fr" };

function actionTarget(site: string, path: string, id: string, body: () => object): Target {
  const headers = {
    ...{ "next-action": id, origin: site, accept: "text/x-component" },
    "content-type": "text/plain;charset=UTF-8",
  };
  return {
    ...{ url: `${site}${path}`, method: "POST", headers, holds: '"ok":true' },
    body: () => JSON.stringify(["fr", body()]),
  };
}

/** What the basket's page and the checkout ask at each change. */
export const quoteTarget = (site: string, basket: Basket): Target =>
  actionTarget(site, "/panier", actionId("quoteAction", /actions/), () => ({ ...rest, ...basket }));

/** What the button that orders sends; each request is another order. */
export function orderTarget(site: string, seenTotalCents: number, basket: () => Basket): Target {
  return actionTarget(site, "/commande", actionId("placeOrderAction", /commande/), () => ({
    ...{ ...rest, ...basket(), basketId: newId(), seenTotalCents, adultDeclared: false },
    ...{ kitchenNote: "", courierNote: "", paymentPlan: "on_receipt" },
    contact: { name: "Awa Diallo", phone: "06 39 98 12 34", email: "" },
  }));
}

export async function send({ url, headers, body }: Target): Promise<string> {
  const answer = await fetch(url, { method: "POST", headers, body: body?.() });
  return answer.text();
}

export async function totalOf({ url }: Pick<House, "url">, basket: Basket): Promise<number> {
  const told = await send(quoteTarget(url, basket));
  const total = /"totalCents":(\d+)/.exec(told)?.[1];
  if (!total) throw new Error(`no total in ${told.slice(0, 500)}`);
  return Number(total);
}

export async function placeOne(house: Pick<House, "url">, basket: Basket): Promise<{ token: string }> {
  const told = await send(orderTarget(house.url, await totalOf(house, basket), () => basket));
  const token = /"token":"([\w-]{22})"/.exec(told)?.[1];
  if (!token) throw new Error(`not placed: ${told.slice(0, 500)}`);
  return { token };
}
