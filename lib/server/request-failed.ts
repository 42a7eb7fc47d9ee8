import type { Instrumentation } from "next";
import { log } from "./log";
import { outletOf, pathOf } from "./sentry/where";

/** One line for a request that failed: where, by the route's name and never by its address, and why. */
export function requestFailed(
  ...[err, { path, method }, context]: Parameters<Instrumentation.onRequestError>
) {
  const { routePath: route, routeType } = context;
  log.error({ err, route, routeType, method, outlet: outletOf(pathOf(path)) }, "a request failed");
}
