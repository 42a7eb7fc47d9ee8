import { readFileSync } from "node:fs";
import { newId } from "@/lib/ids";
import { url } from "./names";
import type { Answer, Visitor } from "./visitor";

type Manifest = { node: Record<string, { exportedName?: string; filename?: string }> };

/** The public name Next gave an action at the build: what a browser's form would send. */
function actionId(name: string, file: RegExp): string {
  const manifest = "/srv/ocpizza/current/.next/server/server-reference-manifest.json";
  const { node } = JSON.parse(readFileSync(manifest, "utf8")) as Manifest;
  const found = Object.entries(node).find(
    ([, action]) => action.exportedName === name && file.test(action.filename ?? ""),
  );
  if (!found) throw new Error(`the release has no ${name}`);
  return found[0];
}

type Claims = Record<string, string>;

function send(
  visitor: Visitor,
  path: string,
  id: string,
  asked: object,
  claims: Claims = {},
): Promise<Answer> {
  const headers = {
    ...{ "next-action": id, origin: url(), accept: "text/x-component" },
    ...{ "content-type": "text/plain;charset=UTF-8", ...claims },
  };
  return visitor.ask(path, { method: "POST", headers, body: JSON.stringify(["fr", asked]) });
}

/** Far enough ahead to be made at any hour of the night; every outlet is open all day. */
const nextSlot = (): string =>
  new Date(Math.ceil((Date.now() + 45 * 60_000) / 900_000) * 900_000).toISOString();

const basket = (outlet: string) => ({
  ...{ outlet, mode: "takeaway", slot: nextSlot(), address: null, locale: "fr" },
  lines: [{ key: "a", item: "margherita-m", quantity: 1, removed: [], added: [] }],
});

export type Bought = { token: string; session: string | null };

type Plan = "online" | "on_receipt";

/** Sends an order for a Margherita to take away, as a browser would; what is answered is not judged. */
export async function sendOrder(
  visitor: Visitor,
  plan: Plan,
  outlet: string,
  claims: Claims = {},
): Promise<Answer> {
  const wanted = basket(outlet);
  const quoted = await send(visitor, "/panier", actionId("quoteAction", /actions/), wanted);
  const seenTotalCents = Number(/"totalCents":(\d+)/.exec(quoted.text)?.[1]);
  if (!seenTotalCents) throw new Error(`no total: ${quoted.status} ${quoted.text.slice(0, 300)}`);
  const asked = {
    ...{ ...wanted, basketId: newId(), seenTotalCents, adultDeclared: false, paymentPlan: plan },
    ...{ kitchenNote: "", courierNote: "" },
    contact: { name: "Awa Diallo", phone: "06 39 98 12 34", email: "awa@example.org" },
  };
  return send(visitor, "/commande", actionId("placeOrderAction", /commande/), asked, claims);
}

/** @throws when it is not placed */
export async function order(visitor: Visitor, plan: Plan, outlet = "part-dieu"): Promise<Bought> {
  const { status, text } = await sendOrder(visitor, plan, outlet);
  const token = /"token":"([\w-]{22})"/.exec(text)?.[1];
  const session = /\/c\/pay\/(cs_\w+)/.exec(text)?.[1] ?? null;
  if (!token || (plan === "online" && !session))
    throw new Error(`not placed: ${status} ${text.slice(0, 400)}`);
  return { token, session };
}
