import { readFileSync } from "node:fs";
import postgres from "postgres";
import { newId } from "@/lib/ids";

const env = (name: string) => process.env[name] ?? "";
/** The site and the same site from a second process. */
export const sites = [
  env("OCPIZZA_TEST_SITE"),
  env("OCPIZZA_TEST_TWIN") || env("OCPIZZA_TEST_SITE"),
] as const;

/** The database behind them, as its owner. */
export const openDatabase = () =>
  postgres({
    ...{ host: env("POSTGRES_HOST"), port: Number(env("POSTGRES_PORT")), database: env("POSTGRES_NAME") },
    ...{ username: env("POSTGRES_USER"), password: env("POSTGRES_PASS"), onnotice: () => {} },
  });

type Manifest = { node: Record<string, { exportedName?: string; filename?: string }> };

/** The public name Next gave the action at the build: what a browser's form would send. */
export function actionId(): string {
  const { node } = JSON.parse(
    readFileSync(".next-test/server/server-reference-manifest.json", "utf8"),
  ) as Manifest;
  const found = Object.entries(node).find(
    ([, action]) => action.exportedName === "placeOrderAction" && /commande/.test(action.filename ?? ""),
  );
  if (!found) throw new Error("the build has no placeOrderAction");
  return found[0];
}

type Wanted = { outlet: string; item: string; slot: string | null; seenTotalCents: number };

/** Orders one of something to take away, as a browser would. @returns `sold`, or why not. */
export async function order(site: string, id: string, { item, ...wanted }: Wanted): Promise<string> {
  const asked = {
    ...{ basketId: newId(), mode: "takeaway", address: null, locale: "fr", ...wanted },
    lines: [{ key: "a", item, quantity: 1, removed: [], added: [] }],
    contact: { name: "Acheteur Pressé", phone: "06 39 98 12 34", email: "" },
    ...{ kitchenNote: "", courierNote: "", adultDeclared: false },
  };
  const answer = await fetch(`${site}/commande`, {
    method: "POST",
    headers: {
      "next-action": id,
      origin: site,
      "content-type": "text/plain;charset=UTF-8",
      accept: "text/x-component",
    },
    body: JSON.stringify(["fr", asked]),
  });
  const text = await answer.text();
  if (/"ok":true/.test(text)) return "sold";
  return /"code":"(\w+)"/.exec(text)?.[1] ?? `HTTP ${answer.status}`;
}
