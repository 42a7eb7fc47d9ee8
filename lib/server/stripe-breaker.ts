import "server-only";
import {
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleAll,
} from "cockatiel";
import { recordServiceState } from "../payments/writes/record-service-state";
import { log } from "./log";

/** An answer takes up to 17 s to fail: after three in a row nobody waits for a fourth, but one every half minute, to see. */
const inARow = 3;
const triedAgainMs = 30_000;

const key = Symbol.for("ocpizza.stripe.breaker");
const world = globalThis as typeof globalThis & { [key]?: CircuitBreakerPolicy };

const words = {
  [CircuitState.Closed]: "closed",
  [CircuitState.Open]: "open",
  [CircuitState.HalfOpen]: "half_open",
  [CircuitState.Isolated]: "open",
} as const;

/** The switch between us and Stripe, one a process. Its turns are written down for the screen that shows them. */
export function stripeBreaker(): CircuitBreakerPolicy {
  if (world[key]) return world[key];
  const breaker = circuitBreaker(handleAll, {
    halfOpenAfter: triedAgainMs,
    breaker: new ConsecutiveBreaker(inARow),
  });
  breaker.onStateChange((state) => {
    const failure = breaker.lastFailure;
    const trouble = failure && "error" in failure ? failure.error.message : null;
    log.warn({ service: "stripe", state: words[state] }, "the switch to Stripe turned");
    recordServiceState({ service: "stripe", state: words[state], trouble }).catch((err) =>
      log.error({ err }, "the state of Stripe could not be written down"),
    );
  });
  world[key] = breaker;
  return breaker;
}
