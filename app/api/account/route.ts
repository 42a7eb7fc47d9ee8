import { addressOfCustomer } from "@/lib/customers/customer";
import { getProfile } from "@/lib/customers/queries/get-profile";
import { getCustomer } from "@/lib/server/customer-session";

/** What the checkout fills in for whoever is signed in: pages themselves are the same for everybody. */
export async function GET(): Promise<Response> {
  const customer = await getCustomer();
  const profile = customer && (await getProfile(customer.id));
  const headers = { "cache-control": "no-store" };
  if (!customer || !profile) return Response.json(null, { headers });
  const { offers: _, ...known } = profile;
  return Response.json({ ...known, email: addressOfCustomer(customer) }, { headers });
}
