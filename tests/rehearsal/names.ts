/** Who is who in the rehearsal: names that only /etc/hosts knows, all of them on loopback. */
export const site = "www.ocpizza.test";
export const database = "db.ocpizza.test";
export const mail = "mail.ocpizza.test";
/** Its true name: the program asks Stripe as it does in production. */
export const stripe = "api.stripe.com";
export const sentry = "sentry.ocpizza.test";

export const everyName = [site, database, mail, stripe, sentry];
export const url = (path = ""): string => `https://${site}${path}`;
