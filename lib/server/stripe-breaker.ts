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
/** Nobody is sent to Stripe's page this soon after a trouble; then the next customer may try. */
const avoidedMs = 60_000;

const key = Symbol.for("ocpizza.stripe.breaker");
/** All this process knows of how Stripe is, for each of Next's module graphs the same. */
type Switch = { policy: CircuitBreakerPolicy; troubleAt: number | null };
const world = globalThis as typeof globalThis & { [key]?: Switch };

const words = {
  [CircuitState.Closed]: "closed",
  [CircuitState.Open]: "open",
  [CircuitState.HalfOpen]: "half_open",
  [CircuitState.Isolated]: "open",
} as const;

/** The switch between us and Stripe, one a process. Its turns are written down for the screen that shows them. */
export const stripeBreaker = (): CircuitBreakerPolicy => stripeSwitch().policy;

/** Whether the last call, or the last minute, was without trouble. */
export function stripeAnswers(): boolean {
  const { troubleAt } = stripeSwitch();
  return troubleAt === null || Date.now() - troubleAt > avoidedMs;
}

function stripeSwitch(): Switch {
  world[key] ??= newSwitch();
  return world[key];
}

function newSwitch(): Switch {
  const breaker = circuitBreaker(handleAll, {
    halfOpenAfter: triedAgainMs,
    breaker: new ConsecutiveBreaker(inARow),
  });
  // One after the other: two turns in the same moment must not be written the other way round.
  let written = Promise.resolve();
  breaker.onStateChange((state) => {
    const failure = breaker.lastFailure;
    const trouble = failure && "error" in failure ? failure.error.message : null;
    log.warn({ service: "stripe", state: words[state] }, "the switch to Stripe turned");
    written = written
      .then(() => recordServiceState({ service: "stripe", state: words[state], trouble }))
      .catch((err) => log.error({ err }, "the state of Stripe could not be written down"));
  });
  const made: Switch = { policy: breaker, troubleAt: null };
  breaker.onSuccess(() => {
    made.troubleAt = null;
  });
  breaker.onFailure(() => {
    made.troubleAt = Date.now();
  });
  return made;
}
