import { getOwnData } from "@/lib/orders/queries/get-own-data";
import { getCustomer } from "@/lib/server/customer-session";

/** All we know of whoever asks, and is signed in, as a file. */
export async function GET(): Promise<Response> {
  const customer = await getCustomer();
  if (!customer) return new Response(null, { status: 401 });
  return new Response(JSON.stringify(await getOwnData(customer), null, 2), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="oc-pizza-mes-donnees.json"',
      "cache-control": "no-store",
    },
  });
}
