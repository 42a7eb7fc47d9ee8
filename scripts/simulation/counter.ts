import type { Chance } from "@/db/seed/chance";
import { type Arrival, arrivalsOf } from "@/db/seed/orders/arrivals";
import { basketOf } from "@/db/seed/orders/baskets";
import { dinerOf } from "@/db/seed/orders/diners";
import { customer } from "@/lib/actor";
import { collectOrder } from "@/lib/dispatch/writes/collect-order";
import { newId } from "@/lib/ids";
import { acceptOrder } from "@/lib/kitchen/writes/accept-order";
import type { PlaceOrderInput } from "@/lib/orders/basket";
import { quoteBasket } from "@/lib/orders/queries/quote-basket";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { type Placed, placeOrder } from "@/lib/orders/writes/place-order";
import { servicesOf } from "@/lib/outlets/hours";
import { Refusal } from "@/lib/refusal";
import type { BusinessDay } from "@/lib/time";
import { count, type Shop } from "./shop";
import { normal } from "./truth";

/** Whoever is told a longer wait orders elsewhere. */
const longestWaitMinutes = 90;
const changesMind = 0.006;
const cashShare = 0.35;

/** Who orders in an evening: as the demonstration's customers do, so many times as many. */
export function eveningOf({ outlet, luck }: Shop, day: BusinessDay, demand: number): Arrival[] {
  const opens = servicesOf(outlet, day).at(-1)?.opens.getTime() ?? 0;
  const draws = Array.from({ length: Math.ceil(demand) }, (_, n) => Math.min(1, demand - n));
  return draws
    .flatMap((share) => arrivalsOf(outlet, day, luck).filter(() => share === 1 || luck.odds(share)))
    .filter(({ at }) => at.getTime() >= opens);
}

/** Somebody orders, as the shop and the order taker have him do it: quoted first, then placed. */
export async function order(
  shop: Shop,
  arrival: Arrival,
  onPlaced: () => void,
  isReady: (id: string) => Date | null,
) {
  const at = shop.agenda.now();
  const luck = shop.luckOf(`order ${arrival.at.getTime()} ${arrival.channel}`);
  const input = requestOf(shop, luck, arrival);
  const who = input.channel === "web" ? customer : shop.seller;
  const lost = (why: string) => count(shop.tally.lost, why);
  try {
    const quote = await quoteBasket({ ...input, address: input.address }, at);
    const sold = new Set(quote.lines.filter(({ problem }) => !problem).map(({ key }) => key));
    if (sold.size < input.lines.length) shop.tally.ranOut += 1;
    if (sold.size === 0) return lost("sold_out");
    if (quote.problem) return lost(quote.problem.code);
    if (!input.slot && Date.parse(quote.promisedAt ?? "") - at.getTime() > longestWaitMinutes * 60_000)
      return lost("too_long");
    const lines = input.lines.filter(({ key }) => sold.has(key));
    const placed = await placeOrder({ ...input, lines, seenTotalCents: quote.totalCents }, who, at);
    shop.tally.open += 1;
    live(shop, luck, input, placed, isReady);
    onPlaced();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    lost(error.code);
  }
}

/** Takes it in charge where the outlet does so by hand; then its customer changes his mind, comes for it, or waits at home. */
function live(
  shop: Shop,
  luck: Chance,
  { mode }: PlaceOrderInput,
  placed: Placed,
  isReady: (id: string) => Date | null,
) {
  const { agenda, here, cook, seller } = shop;
  const which = { orderId: placed.orderId, outletIds: here };
  if (!shop.outlet.autoAccepts)
    agenda.in(20 + 60 * luck.next(), () => unlessOver(acceptOrder(which, cook, agenda.now())));
  if (luck.odds(changesMind))
    return agenda.in(60 + 420 * luck.next(), async () => {
      if (await unlessOver(cancelOrder({ token: placed.token }, {}, customer, agenda.now())))
        shop.tally.open -= 1;
    });
  if (mode === "delivery") return;
  const comes = Date.parse(placed.promisedAt) + normal(luck) * 4 * 60_000;
  const cash = luck.odds(cashShare);
  const look = async () => {
    const ready = isReady(placed.orderId);
    // What never became ready was cancelled, and he was told so.
    if (!ready) return agenda.now().getTime() < comes + 3 * 3600_000 ? agenda.in(30, look) : undefined;
    shop.tally.open -= 1;
    shop.tally.waits.push(Math.max(0, ready.getTime() - comes) / 60_000);
    const paying = { method: cash ? ("cash" as const) : ("card_terminal" as const), givenCents: null };
    await unlessOver(collectOrder({ ...which, ...paying, ageChecked: true }, seller, agenda.now()));
  };
  agenda.at(comes, look);
}

/** What somebody was about to do with an order that ended meanwhile. */
export async function unlessOver(done: Promise<unknown>): Promise<boolean> {
  try {
    await done;
    return true;
  } catch (error) {
    if (error instanceof Refusal && ["already_ended", "already_started", "status_moved"].includes(error.code))
      return false;
    throw error;
  }
}

function requestOf(shop: Shop, luck: Chance, { channel, mode, slot }: Arrival): PlaceOrderInput {
  const { offer, neighbours, outlet } = shop;
  const diner = dinerOf(neighbours, mode, channel, luck);
  const { door, name, phone, email } = diner;
  return {
    ...{ basketId: newId(), outlet: outlet.slug, channel, mode, slot: slot?.toISOString() ?? null },
    lines: basketOf(offer, door?.zone.minimumCents ?? 0, luck),
    contact: { name, phone, email: email ?? "" },
    address: door && { line: door.line, extra: door.extra, postcode: door.postcode, city: door.city },
    ...{
      billing: null,
      kitchenNote: "",
      courierNote: "",
      adultDeclared: true,
      seenTotalCents: 0,
      locale: "fr",
    },
  };
}
