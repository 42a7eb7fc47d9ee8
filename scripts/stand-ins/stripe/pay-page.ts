import type { ServerResponse } from "node:http";
import { challengePage, closedPage, formPage } from "./pay-html";
import { pay } from "./paying";
import { getSession } from "./sessions";
import type { World } from "./world";

type Visit = { method: string; url: URL; body: string };

/** The page on which a person pays: a card that works, one the bank asks about first, one it declines. */
export function payPage(
  world: World,
  { method, url, body }: Visit,
  response: ServerResponse,
): ServerResponse {
  const session = getSession(world, url.pathname.split("/").at(-1) ?? "");
  const label = world.asked.get(session.id)?.label ?? "";
  const html = (page: string, status = 200) =>
    response
      .writeHead(status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" })
      .end(page);
  const leave = () => response.writeHead(303, { location: session.success_url ?? "/" }).end();
  if (session.status === "complete") return leave();
  if (session.status !== "open") return html(closedPage(session), 410);
  if (method !== "POST") return html(formPage(session, label));
  const given = new URLSearchParams(body);
  const payer = { name: given.get("name"), email: given.get("email") || session.customer_email };
  const last4 = given.get("card") ?? "4242";
  const challenge = given.get("challenge");
  if (last4 === "3220" && !challenge) return html(challengePage(session));
  const how = last4 === "0002" || challenge === "failed" ? "failed" : "succeeded";
  if (pay(world, session.id, { last4, threeDSecure: last4 === "3220" }, how, payer)) return leave();
  return html(formPage(session, label, challenge ? "notVerified" : "wasDeclined"));
}
