import { suggestAddresses } from "@/lib/outlets/queries/locate-address";

/** Addresses that match what is being typed. */
export async function GET(request: Request) {
  const text = new URL(request.url).searchParams.get("q")?.slice(0, 120) ?? "";
  const found = await suggestAddresses(text);
  const addresses = found.map(({ line, postcode, city }) => ({ line, postcode, city }));
  return Response.json(addresses, { headers: { "cache-control": "public, max-age=300" } });
}
