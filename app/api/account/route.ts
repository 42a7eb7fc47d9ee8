import { addressOfCustomer } from "@/lib/customers/customer";
import { getProfile } from "@/lib/customers/queries/get-profile";
import { countStamps } from "@/lib/promotions/queries/count-stamps";
import { getCustomer } from "@/lib/server/customer-session";

/** What the checkout fills in for whoever is signed in: pages themselves are the same for everybody. */
export async function GET(): Promise<Response> {
  const customer = await getCustomer();
  const profile = customer && (await getProfile(customer.id));
  const headers = { "cache-control": "no-store" };
  if (!customer || !profile) return Response.json(null, { headers });
  const { offers: _, reviews: __, ...known } = profile;
  const stamps = await countStamps(customer.id);
  return Response.json({ ...known, email: addressOfCustomer(customer), stamps }, { headers });
}
