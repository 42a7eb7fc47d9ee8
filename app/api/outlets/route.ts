import { z } from "zod";
import { findOutlets } from "@/lib/capacity/queries/find-outlets";
import { getFirstTimes } from "@/lib/capacity/queries/get-first-times";
import { listOutlets, type OutletCard } from "@/lib/outlets/queries/list-outlets";
import { briefly } from "@/lib/server/briefly";
import { now } from "@/lib/server/clock";

const Asked = z.object({
  postcode: z.string().regex(/^\d{5}$/),
  line: z.string().trim().max(120).default(""),
});

const Chosen = z.object({
  first: z.string().regex(/^[a-z0-9_-]{1,60}$/),
  ride: z.coerce.number().int().min(0).max(240).optional(),
});

/** Which outlets are open right now, and when the chosen one could be there first; with a postcode (and a street line), which of them deliver there. */
export async function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  const at = now();
  const headers = { "cache-control": "no-store" };
  if (!searchParams.has("postcode")) {
    const chosen = Chosen.safeParse(Object.fromEntries(searchParams)).data;
    const [outlets, first] = await Promise.all([listOutlets(at), chosen ? firstAt(chosen) : null]);
    return Response.json(
      {
        at: at.toISOString(),
        outlets: outlets.map(openingOf),
        first: chosen && first && { ...chosen, ...first },
      },
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

const firstAt = ({ first, ride }: z.infer<typeof Chosen>) =>
  briefly(`first:${first}:${ride ?? ""}`, () => getFirstTimes(first, ride ?? null, now()));

const openingOf = ({ slug, name, street, city, status, timezone, ...card }: OutletCard) => ({
  ...{ slug, name, street, city, status, timezone, open: card.open },
  ...{ closesAt: card.closesAt, lastOrderAt: card.lastOrderAt, opensAt: card.opensAt, special: card.special },
});
