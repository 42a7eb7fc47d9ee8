import { balanceOf, withSource } from "./balance";
import { missing, unknownRoute } from "./fault";
import type { Form } from "./form";
import { cancelIntent, captureIntent, getCharge, getIntent } from "./intents";
import { listed } from "./listed";
import {
  CancelParams,
  CaptureParams,
  EventsParams,
  ListParams,
  MovementsParams,
  NoParams,
  RefundParams,
  RefundsParams,
  read,
  SessionParams,
  SessionsParams,
} from "./params";
import { createRefund, getRefund } from "./refunds";
import { createSession, expireSession, getSession } from "./sessions";
import type { World } from "./world";

export type Call = { method: string; path: string; form: { [name: string]: Form } };

/** The part of Stripe's API that we use, and its lists. Anything else is no address of Stripe's. */
export function answer(world: World, { method, path, form }: Call): unknown {
  const [, , resource = "", ...rest] = path.split("/");
  const [id, verb] = resource === "checkout" ? rest.slice(1) : rest;
  const name = resource === "checkout" ? `checkout/${rest[0]}` : resource;
  const asked = `${method} ${name}${id ? "/:id" : ""}${verb ? `/${verb}` : ""}`;
  switch (asked) {
    case "POST checkout/sessions":
      return createSession(world, read(SessionParams, form));
    case "GET checkout/sessions":
      return listSessions(world, path, form);
    case "GET checkout/sessions/:id":
      return getSession(world, id ?? "");
    case "POST checkout/sessions/:id/expire":
      read(NoParams, form);
      return expireSession(world, id ?? "");
    case "GET payment_intents":
      return listed(path, world.intents.values(), read(ListParams, form));
    case "GET payment_intents/:id":
      return getIntent(world, id ?? "");
    case "POST payment_intents/:id/capture":
      return captureIntent(world, id ?? "", read(CaptureParams, form).amount_to_capture);
    case "POST payment_intents/:id/cancel":
      read(CancelParams, form);
      return cancelIntent(world, id ?? "");
    case "GET charges":
      return listed(path, world.charges.values(), read(ListParams, form));
    case "GET charges/:id":
      return getCharge(world, id ?? "");
    case "POST refunds":
      return createRefund(world, read(RefundParams, form));
    case "GET refunds":
      return listRefunds(world, path, form);
    case "GET refunds/:id":
      return getRefund(world, id ?? "");
    case "GET balance":
      read(NoParams, form);
      return balanceOf(world);
    case "GET balance_transactions":
      return listMovements(world, path, form);
    case "GET payouts":
      return listed(path, world.payouts.values(), read(ListParams, form));
    case "GET disputes":
      return listed(path, world.disputes.values(), read(ListParams, form));
    case "GET events":
      return listEvents(world, path, form);
    case "GET events/:id":
      return world.events.get(id ?? "") ?? fail(id ?? "");
    default:
      throw unknownRoute(method, path);
  }
}

const fail = (id: string) => {
  throw missing("event", id, "id");
};

function listSessions(world: World, path: string, form: Call["form"]) {
  const params = read(SessionsParams, form);
  const wanted = [...world.sessions.values()].filter(
    (session) =>
      (!params.payment_intent || session.payment_intent === params.payment_intent) &&
      (!params.status || session.status === params.status),
  );
  return listed(path, wanted, params);
}

function listRefunds(world: World, path: string, form: Call["form"]) {
  const params = read(RefundsParams, form);
  const wanted = [...world.refunds.values()].filter(
    (refund) =>
      (!params.payment_intent || refund.payment_intent === params.payment_intent) &&
      (!params.charge || refund.charge === params.charge),
  );
  return listed(path, wanted, params);
}

function listMovements(world: World, path: string, form: Call["form"]) {
  const { expand, ...params } = read(MovementsParams, form);
  const wanted = [...world.movements.values()].filter(({ type }) => !params.type || type === params.type);
  const page = listed(path, wanted, params);
  return expand ? { ...page, data: page.data.map((movement) => withSource(world, movement)) } : page;
}

function listEvents(world: World, path: string, form: Call["form"]) {
  const params = read(EventsParams, form);
  const wanted = [...world.events.values()].filter(
    (event) =>
      (!params.type || event.type === params.type) && (!params.types || params.types.includes(event.type)),
  );
  return listed(path, wanted, params);
}
