import "server-only";
import { redirect } from "next/navigation";
import type { Customer } from "../customers/customer";
import { getCustomer } from "./customer-session";

/** The gate of every page of an account: not signed in, to the sign-in and back to `path` (French, from the root) afterwards. */
export async function requireCustomer(locale: "fr" | "en", path: string): Promise<Customer> {
  const customer = await getCustomer();
  if (customer) return customer;
  const home = locale === "en" ? "/en" : "";
  return redirect(`${home}/connexion?retour=${encodeURIComponent(home + path)}`);
}
