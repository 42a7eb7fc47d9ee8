import "server-only";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import type { z } from "zod";
import type { Customer } from "../customers/customer";
import { getCustomer as getCustomerOfSession } from "../customers/queries/get-customer";
import { endCustomerSession } from "../customers/writes/end-sessions";
import type { OpenedSession } from "../customers/writes/open-session";
import type { Outcome } from "../outcome";
import { Refusal } from "../refusal";
import { runAction } from "./action";
import { env } from "./env";
import { idOfLink, linkKey } from "./link-key";

const secure = env.PUBLIC_URL.startsWith("https://");
const named = (name: string) => (secure ? `__Host-${name}` : name);

/** A customer's session, and never a colleague's: a cookie, a table and a gate of its own. */
const customerCookie = named("ocpizza-customer");
/** Whose account this browser was signed in to before. */
const browserCookie = named("ocpizza-browser");
/** Says to scripts of ours that somebody is signed in, and nothing more: pages are the same for everybody until they ask. */
const signedInHint = "ocpizza-account";

const browserUse = "customer browser";
const lasting = { path: "/", secure, sameSite: "lax" } as const;
const yearSeconds = 365 * 24 * 3600;

/** Who is signed in to the shop behind this request, or null. Asked of the database once a request. */
export const getCustomer = cache(async (): Promise<Customer | null> => {
  const token = (await cookies()).get(customerCookie)?.value;
  return token && /^[\w-]{22}$/.test(token) ? getCustomerOfSession(token) : null;
});

/** An action of a customer's account: origin → session → parse → body → sentence. */
export const customerAction =
  <In extends z.ZodType, T>(
    name: string,
    schema: In,
    body: (input: z.output<In>, customer: Customer, locale: "fr" | "en") => Promise<T>,
  ) =>
  async (asked: "fr" | "en", input: unknown): Promise<Outcome<T>> => {
    const locale = asked === "en" ? "en" : "fr";
    return runAction(name, locale, schema, input, body, async (): Promise<[Customer, "fr" | "en"]> => {
      const customer = await getCustomer();
      if (!customer) throw new Refusal("not_signed_in");
      return [customer, locale];
    });
  };

/** From now on this browser is signed in. */
export async function enter({ customerId, token, expiresAt }: OpenedSession): Promise<void> {
  const jar = await cookies();
  jar.set(customerCookie, token, { ...lasting, httpOnly: true, expires: expiresAt });
  jar.set(browserCookie, linkKey(browserUse, customerId), {
    ...lasting,
    httpOnly: true,
    maxAge: yearSeconds,
  });
  jar.set(signedInHint, "1", { ...lasting, expires: expiresAt });
}

/** Ends the session's row and forgets the cookies; that this browser is known stays. */
export async function leave(): Promise<void> {
  const customer = await getCustomer();
  if (customer) await endCustomerSession(customer.sessionId);
  const jar = await cookies();
  for (const name of [customerCookie, signedInHint]) jar.delete({ name, path: "/", secure });
}

/** The account this browser was signed in to before, if it says so truly. */
export async function knownBrowserOf(): Promise<string | null> {
  return idOfLink(browserUse, (await cookies()).get(browserCookie)?.value ?? "");
}

export const callersBrowser = async (): Promise<string> => (await headers()).get("user-agent") ?? "";
