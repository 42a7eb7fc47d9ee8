import type { FailureCode } from "@/db/enums";
import type { Handover } from "@/lib/dispatch/handover";
import { waitingOf } from "@/lib/dispatch/handover";
import { nearestFirst } from "@/lib/dispatch/nearest-first";
import { nextRound } from "@/lib/dispatch/propose-rounds";
import { getCourierScreen } from "@/lib/dispatch/queries/get-courier-screen";
import { listHandovers } from "@/lib/dispatch/queries/list-handovers";
import type { RunStop } from "@/lib/dispatch/run";
import { assignRound } from "@/lib/dispatch/writes/assign-round";
import { leaveOutlet } from "@/lib/dispatch/writes/leave-outlet";
import { markDelivered } from "@/lib/dispatch/writes/mark-delivered";
import { markFailed } from "@/lib/dispatch/writes/mark-failed";
import type { Place } from "@/lib/outlets/place";
import type { Options } from "./options";
import type { Colleague, Shop } from "./shop";
import { doorSeconds, rideSeconds } from "./truth";

const failedShare = 0.012;
const failures: readonly [FailureCode, ...FailureCode[]] = [
  "customer_absent",
  "address_not_found",
  "cannot_pay",
  "refused",
];
const cashShare = 0.35;
/** From the order to leave to being gone: the boxes are ticked off. */
const loadingSeconds = 75;
/** So long after it should have left a round goes with what is ready of it. */
const patienceSeconds = 150;

/** Couriers and who sends them: as soon as one is back he is given the next round by the rule that is tried. */
export function openRoad(shop: Shop, { dispatch }: Pick<Options, "dispatch">) {
  const { agenda, outlet, here, truth, couriers, seller } = shop;
  const home: Place = outlet;
  const free = [...couriers];
  /** Rounds given and not left with: what they still wait for. */
  const waiting = new Map<Colleague, { ids: string[]; leaves: number }>();
  let looking = false;

  /** Whoever stands in the outlet is given the next round. */
  async function look(): Promise<void> {
    if (looking) return;
    looking = true;
    while (free.length > 0) {
      const ids = chosen(await listHandovers(outlet.id, "fr", agenda.now()));
      const courier = ids.length > 0 ? free.shift() : undefined;
      if (!courier) break;
      await assignRound({ orderIds: ids, outletIds: here, courierId: courier.userId }, seller, agenda.now());
      waiting.set(courier, { ids, leaves: agenda.now().getTime() + patienceSeconds * 1000 });
      agenda.in(loadingSeconds, () => leave(courier));
    }
    looking = false;
  }

  function chosen(orders: readonly Handover[]): string[] {
    const open = waitingOf(orders, agenda.now());
    const ready = open.filter(({ status }) => status === "ready").toSorted((a, b) => a.number - b.number);
    const round =
      dispatch === "nearest" ? nearestFirst(ready, home) : nextRound(open, home, agenda.now(), free.length);
    return round.map(({ orderId }) => orderId);
  }

  /** With the whole round, or with what is ready of it once nobody would wait any longer. */
  async function leave(courier: Colleague): Promise<void> {
    const given = waiting.get(courier);
    if (!given) return;
    const { stops } = await getCourierScreen(courier.userId, outlet.id, "fr", agenda.now());
    const ready = stops.filter((stop) => stop.ready);
    const late = agenda.now().getTime() >= given.leaves;
    if (ready.length === 0 || (ready.length < stops.length && !late))
      return agenda.in(15, () => leave(courier));
    waiting.delete(courier);
    const loaded = ready.map(({ orderId, labels }) => ({ orderId, labels }));
    await leaveOutlet({ outletIds: here, loaded }, courier, agenda.now());
    ride(courier, ready, home);
  }

  function ride(courier: Colleague, [stop, ...rest]: readonly RunStop[], from: Place, last = 0): void {
    const luck = shop.luckOf(stop ? `door ${stop.number}` : `home ${last}`);
    if (!stop) {
      agenda.in(rideSeconds(from, home, truth, luck), async () => {
        free.push(courier);
        await look();
      });
      return;
    }
    const to = stop.place ?? from;
    agenda.in(rideSeconds(from, to, truth, luck) + doorSeconds(truth, luck), async () => {
      const which = { orderId: stop.orderId, outletIds: here, courierId: courier.userId };
      const method = luck.odds(cashShare) ? ("cash" as const) : ("card_terminal" as const);
      if (luck.odds(failedShare))
        await markFailed({ ...which, code: luck.pick(failures), note: "" }, courier, agenda.now());
      else
        await markDelivered({ ...which, ageChecked: true, method, givenCents: null }, courier, agenda.now());
      shop.tally.open -= 1;
      ride(courier, rest, to, stop.number);
    });
  }

  return { look };
}
