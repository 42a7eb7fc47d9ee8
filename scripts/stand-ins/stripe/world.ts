import { randomInt } from "node:crypto";
import type Stripe from "stripe";

/** What was asked with a session and is needed once it is paid. */
export type Asked = {
  label: string;
  metadata: Stripe.Metadata;
  capture: "automatic" | "manual";
  email: string | null;
};
type Saved = { fingerprint: string; status: number; body: unknown } | { fingerprint: string; running: true };

/** Everything this Stripe knows. It forgets when the process ends, unless it is given a file to keep. */
export type World = {
  url: string;
  sessions: Map<string, Stripe.Checkout.Session>;
  asked: Map<string, Asked>;
  intents: Map<string, Stripe.PaymentIntent>;
  charges: Map<string, Stripe.Charge>;
  refunds: Map<string, Stripe.Refund>;
  movements: Map<string, Stripe.BalanceTransaction>;
  payouts: Map<string, Stripe.Payout>;
  disputes: Map<string, Stripe.Dispute>;
  events: Map<string, Stripe.Event>;
  saved: Map<string, Saved>;
  /** Speaks as Stripe does of live money, to keys of that mode: a rehearsal of production. It still takes none. */
  live: boolean;
  /** What the next refunds become, for tests of refunds that do not succeed at once. */
  refundsBecome: "succeeded" | "pending" | "failed";
  /** What becomes of the next captures: a bank may refuse what it had authorised. */
  capturesBecome: "succeeded" | "refused";
  /** Told of every event. */
  tell: (event: Stripe.Event) => void;
};

export const newWorld = (url: string): World => ({
  ...{
    url,
    sessions: new Map(),
    asked: new Map(),
    intents: new Map(),
    charges: new Map(),
    refunds: new Map(),
    movements: new Map(),
    payouts: new Map(),
    disputes: new Map(),
  },
  ...{
    events: new Map(),
    saved: new Map(),
    live: false,
    refundsBecome: "succeeded",
    capturesBecome: "succeeded",
    tell: () => {},
  },
});

const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** `re_3kT…`: an id as Stripe makes them. */
export const newId = (prefix: string, length = 24): string =>
  `${prefix}_${Array.from({ length }, () => letters[randomInt(letters.length)]).join("")}`;

export const seconds = (): number => Math.floor(Date.now() / 1000);
