import type { Env } from "../env";

/** One line for each service of the outside world that is not itself here: what stands in for it, or that it is off. */
export function standInLines(env: Env): string[] {
  if (env.OCPIZZA_ENV === "production") return [];
  const lines: [unknown, string][] = [
    [
      env.STRIPE_API_KEY,
      env.STRIPE_STAND_IN_URL
        ? `Stripe is replaced by its stand-in at ${env.STRIPE_STAND_IN_URL} (no STRIPE_API_KEY)`
        : "Stripe is off: nobody can pay online (no STRIPE_API_KEY)",
    ],
    [env.MAPS_API_KEY, "Google Maps is replaced by our own address book and distances (no MAPS_API_KEY)"],
    [env.MAPS_BROWSER_KEY, "Google's map is replaced by our own plan in browsers (no MAPS_BROWSER_KEY)"],
    [
      !env.MESSAGES_STAND_IN_URL,
      `Mail is replaced by its stand-in: it reaches nobody, and is read at ${env.MESSAGES_STAND_IN_URL}`,
    ],
    [
      env.SMS_API_KEY,
      env.MESSAGES_STAND_IN_URL
        ? `SMS are replaced by a stand-in at ${env.MESSAGES_STAND_IN_URL} (no SMS_API_KEY)`
        : "SMS are replaced by lines of this log (no SMS_API_KEY)",
    ],
    [env.VAPID_PUBLIC_KEY, "Notifications of browsers are off (no VAPID_PUBLIC_KEY)"],
    [env.SENTRY_DSN, "Sentry is off: errors stay in this log (no SENTRY_DSN)"],
    [
      !env.OCPIZZA_CLOCK,
      `The clock is replaced: it began at ${env.OCPIZZA_CLOCK?.toISOString()} (OCPIZZA_CLOCK)`,
    ],
  ];
  return lines.filter(([itself]) => !itself).map(([, line]) => line);
}
