import { getApproach } from "@/lib/dispatch/queries/get-approach";
import { now } from "@/lib/server/clock";

/** Where the courier of an order is, for who holds its link and only while he is on his way to it. */
export async function GET(_: Request, { params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const headers = { "cache-control": "no-store", "referrer-policy": "no-referrer" };
  if (!/^[\w-]{22}$/.test(token)) return Response.json(null, { status: 404, headers });
  const approach = await getApproach(token);
  return approach
    ? Response.json({ at: now().toISOString(), ...approach }, { headers })
    : Response.json(null, { status: 404, headers });
}
