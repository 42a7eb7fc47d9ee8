import { z } from "zod";
import { findOutlets } from "@/lib/capacity/queries/find-outlets";
import { listOutlets, type OutletCard } from "@/lib/outlets/queries/list-outlets";
import { now } from "@/lib/server/clock";

const Asked = z.object({
  postcode: z.string().regex(/^\d{5}$/),
  line: z.string().trim().max(120).default(""),
});

/** Which outlets are open right now; with a postcode (and a street line), which of them deliver there. */
export async function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  const at = now();
  const headers = { "cache-control": "no-store" };
  if (searchParams.size === 0) {
    return Response.json(
      { at: at.toISOString(), outlets: (await listOutlets(at)).map(openingOf) },
      { headers },
    );
  }
  const asked = Asked.safeParse(Object.fromEntries(searchParams));
  if (!asked.success) return Response.json({ error: "postcode" }, { status: 400 });
  const { place, delivering, nearest } = await findOutlets(asked.data, at);
  return Response.json(
    {
      at: at.toISOString(),
      place,
      delivering: delivering.map(({ feeCents, minimumCents, rideMinutes, km, promisedAt, ...card }) => ({
        ...{ feeCents, minimumCents, rideMinutes, km, promisedAt },
        ...openingOf(card),
      })),
      nearest: nearest.slice(0, 3).map(({ km, ...card }) => ({ km, ...openingOf(card) })),
    },
    { headers },
  );
}

const openingOf = ({ slug, name, street, city, status, timezone, ...card }: OutletCard) => ({
  ...{ slug, name, street, city, status, timezone, open: card.open },
  ...{ closesAt: card.closesAt, lastOrderAt: card.lastOrderAt, opensAt: card.opensAt, special: card.special },
});
