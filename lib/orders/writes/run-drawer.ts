import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { type Closing, closeDrawer } from "@/lib/till/writes/close-drawer";
import { type Count, type Counted, countDrawer } from "@/lib/till/writes/count-drawer";
import { type CashMove, moveCash } from "@/lib/till/writes/move-cash";
import { type Opening, openDrawer } from "@/lib/till/writes/open-drawer";
import { type HandIn, takeCouriersCash } from "@/lib/till/writes/take-couriers-cash";
import { bookOrdersCash } from "./book-orders-cash";

/** What is done at a drawer, each in a transaction of its own; the outlet's other screens hear of it. */
const atOutlet = async <T>(outletId: string | null, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  db.transaction(async (tx) => {
    const done = await work(tx);
    if (outletId) await hint(tx, `orders:${outletId}`);
    return done;
  });

type Here = { outletId: string; outletIds: readonly string[] };

const here = ({ outletId, outletIds }: Here): string => {
  if (!outletIds.includes(outletId)) throw new Refusal("not_found");
  return outletId;
};

/** @throws Refusal not_found, drawer_open */
export const openTill = async (input: Opening & Here, who: Actor, at: Date = now()): Promise<string> =>
  atOutlet(here(input), (tx) => openDrawer(tx, input, who, at));

/** @throws Refusal not_found, drawer_closed, reason_missing */
export const moveTillCash = async (input: CashMove, who: Actor, at: Date = now()): Promise<void> =>
  atOutlet(null, (tx) => moveCash(tx, input, who, at));

/** @throws Refusal not_found, drawer_closed */
export const countTill = async (input: Count, who: Actor, at: Date = now()): Promise<Counted> =>
  atOutlet(null, (tx) => countDrawer(tx, input, who, at));

/** @throws Refusal not_found, drawer_closed, count_stale, difference_unexplained */
export const closeTill = async (input: Closing, who: Actor, at: Date = now()): Promise<void> =>
  atOutlet(null, (tx) => closeDrawer(tx, input, who, at));

/** @throws Refusal not_found, drawer_closed, cash_moved, nothing_owed, difference_unexplained */
export const takeRoundsCash = async (input: HandIn & Here, who: Actor, at: Date = now()): Promise<void> =>
  atOutlet(here(input), (tx) => takeCouriersCash(tx, input, who, at));

/** Cash that was decided to go back while no drawer was open goes out of the one that is now. @throws Refusal not_found, drawer_closed */
export const payOutCash = async (
  input: { orderId: string; outletIds: readonly string[] },
  who: Actor,
  at: Date = now(),
) => atOutlet(null, (tx) => bookOrdersCash(tx, input, who, at));
