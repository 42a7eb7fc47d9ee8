import "server-only";
import { type KeyState, keyNames } from "../administration/house";
import { env } from "./env";

/** What production may do without. */
const optional: readonly string[] = ["SMS_API_KEY", "VAPID_PRIVATE_KEY", "METRICS_TOKEN"];

/** Which of the keys of .env this process was given. */
export const keysState = (): KeyState[] =>
  keyNames.map((name) => ({
    name,
    state: env[name]
      ? "set"
      : optional.includes(name) || env.OCPIZZA_ENV === "production"
        ? "absent"
        : "standIn",
    mode: name === "STRIPE_API_KEY" && env[name] ? (/_live_/.test(env[name]) ? "live" : "test") : null,
  }));
