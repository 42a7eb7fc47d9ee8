import { customerReturnPath } from "@/lib/customers/return-path";

/** After signing in, to where one came from: a whole load, so that nothing shown before stays in the browser. */
export function goOn(locale: string): void {
  const asked = new URLSearchParams(window.location.search).get("retour");
  window.location.assign(customerReturnPath(asked, locale));
}
