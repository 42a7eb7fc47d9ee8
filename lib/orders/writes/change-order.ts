import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { getLoad } from "@/lib/capacity/queries/get-load";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import { bookAccounts } from "@/lib/companies/writes/book-accounts";
import { sealMoney } from "@/lib/fiscal/writes/seal-money";
import { newId } from "@/lib/ids";
import type { Located } from "@/lib/outlets/delivery-zone";
import type { Outlet } from "@/lib/outlets/outlet";
import { getOutlet } from "@/lib/outlets/queries/get-outlet";
import { unpaidMinutes } from "@/lib/payments/deadlines";
import { refundAcross } from "@/lib/payments/writes/refund-across";
import { getOfferedAnew } from "@/lib/promotions/queries/get-offered";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { getFreeStock } from "@/lib/stock/queries/get-free-stock";
import { lockLevels } from "@/lib/stock/writes/lock-levels";
import { bookCash } from "@/lib/till/writes/book-cash";
import { addMinutes, type BusinessDay, businessDayOf } from "@/lib/time";
import { bookVouchers } from "@/lib/vouchers/writes/book-vouchers";
import { balanceOf } from "../balance";
import { namedIn } from "../basket";
import { type ChangeOrderInput, withoutHolds } from "../change";
import { type Draft, draftOrder } from "../draft";
import { findOrder } from "../queries/find-order";
import { locateForChange } from "../queries/locate-for-change";
import type { StandingOrder } from "../queries/read-standing";
import { soldOut } from "../sold-out";
import { isEnded } from "../status";
import type { Terms } from "../terms";
import { wayOf } from "../way";
import type { Which } from "../which";
import { holdProposal } from "./hold-proposal";
import { termsRow } from "./insert-order";
import { insertRevision } from "./insert-revision";
import { lockOutlet } from "./lock-outlet";
import { lockStanding } from "./lock-standing";
import { putInForce } from "./put-in-force";
import { tellChanged, tellProposed } from "./tell-changed";
import { voidProposal } from "./void-proposal";

export type Changed = {
  token: string;
  revision: number;
  totalCents: number;
  promisedAt: string;
  /** `proposed`: the order stands as it was until the difference is paid on the page `openCheckout` leads to. */
  state: "applied" | "proposed";
  backCents: number;
  dueCents: number;
};

/**
 * Changes an order until the kitchen starts. It takes effect at once, and what was paid too much goes back; but where more is
 * to be paid online, the change is a proposal with holds of its own until it is settled. In one transaction; the kitchen,
 * the customer and the shop hear of it at once.
 * @throws Refusal with nothing changed: already_started, status_moved when somebody changed it meanwhile, and all that
 * placing refuses.
 */
export async function changeOrder(
  which: Which,
  input: ChangeOrderInput,
  who: Actor,
  at: Date = now(),
): Promise<Changed> {
  const { orderId, slug } = await findOrder(which);
  if (input.mode === "delivery" && !input.address) throw new Refusal("address_missing", {}, "address");
  const place =
    input.mode === "delivery" && input.address ? await locateForChange(orderId, input.address) : null;
  let missed: Missed | undefined;
  const changing = db.transaction(async (tx): Promise<Changed> => {
    const [, standing, outlet] = await Promise.all([
      lockOutlet(tx, slug),
      lockStanding(tx, orderId),
      getOutlet(slug, tx),
    ]);
    if (!standing || !outlet) throw new Refusal("not_found");
    mayChange(standing, input.revision);
    const named = namedIn(input.lines);
    const [catalogue, load, offered] = await Promise.all([
      getCatalogue(outlet.id, named, tx, input.slot ? new Date(input.slot) : at, {
        way: wayOf({ mode: input.mode, onSite: standing.onSite }),
        at,
      }),
      getLoad(outlet.id, at, tx),
      getOfferedAnew(orderId, input.code, tx),
    ]);
    const others = withoutHolds(load, standing.allHolds);
    const draft = draftOrder(input, place, outlet, catalogue, others, at, standing, offered);
    const terms = {
      ...termsOf(input, draft, place, outlet, catalogue),
      promotionId: offered?.promotion?.id ?? null,
    };
    const balance = balanceOf(standing, draft.totals.totalCents, input.difference);
    const revision = { orderId, revisionId: newId(), seq: standing.lastSeq + 1 };

    await lockLevels(
      tx,
      outlet.id,
      orderId,
      terms.needs.map(([id]) => id),
    );
    await voidProposal(tx, orderId, "replaced", at);
    const expiresAt = addMinutes(at, unpaidMinutes);
    await insertRevision(tx, { ...revision, state: "proposed", expiresAt, terms }, draft, who);
    const short =
      balance.what === "propose"
        ? await holdProposal(
            tx,
            outlet,
            standing,
            { ...revision, terms, holds: draft.promised.holds, expiresAt },
            at,
          )
        : await putInForce(tx, outlet, { ...revision, terms, onReceipt: balance.dueCents > 0 }, at);
    if (short.length > 0) {
      missed = { lines: draft.lines, catalogue, outletId: outlet.id, neededOn: terms.neededOn };
      throw new Refusal("sold_out", { name: "", left: 0 });
    }
    const told = { seq: revision.seq, totalCents: draft.totals.totalCents };
    if (balance.what === "propose") await tellProposed(tx, standing, told, who, at);
    else
      await settle(
        tx,
        standing,
        { ...told, revisionId: revision.revisionId, backCents: balance.backCents },
        who,
        at,
      );
    return {
      ...{ token: standing.token, revision: revision.seq, totalCents: draft.totals.totalCents },
      promisedAt: draft.promised.promisedAt.toISOString(),
      state: balance.what === "propose" ? "proposed" : "applied",
      ...{ backCents: balance.backCents, dueCents: balance.dueCents },
    };
  });
  return changing.catch(async (error) => {
    if (!missed) throw error;
    throw soldOut(missed, await getFreeStock(missed.outletId, missed.neededOn, db, orderId), input.locale);
  });
}

type Missed = { lines: Draft["lines"]; catalogue: Catalogue; outletId: string; neededOn: BusinessDay };

/** What was paid too much goes back, and everybody hears of the change. */
async function settle(
  tx: Transaction,
  standing: StandingOrder,
  change: { seq: number; revisionId: string; totalCents: number; backCents: number },
  who: Actor,
  at: Date,
): Promise<void> {
  const giving = {
    ...{ orderId: standing.id, amountCents: change.backCents, atMost: true as const },
    ...{ reason: "changed", key: `revision:${change.revisionId}:changed` },
  };
  const back = await refundAcross(tx, giving, who, at);
  await tellChanged(tx, standing, { ...change, ...back }, who, at);
  await bookVouchers(tx, { orderId: standing.id }, who, at);
  await bookAccounts(tx, { orderId: standing.id }, who, at);
  await bookCash(tx, { orderId: standing.id }, who, at);
  await sealMoney(tx, standing.id, who, at);
}

function mayChange(standing: StandingOrder, revision: number): void {
  if (isEnded(standing.status)) throw new Refusal("already_ended", { status: standing.status });
  if (standing.status !== "placed") throw tooLate(standing);
  if (standing.revision !== revision) throw new Refusal("status_moved", { status: standing.status });
}

const tooLate = ({ status, startedAt }: StandingOrder): Refusal =>
  startedAt ? new Refusal("already_started", { at: startedAt }) : new Refusal("status_moved", { status });

function termsOf(
  input: ChangeOrderInput,
  draft: Draft,
  place: Located | null,
  outlet: Outlet,
  catalogue: Catalogue,
): Terms {
  const { readyBy, holds } = draft.promised;
  return {
    row: { ...termsRow(input, draft, place), adult_declared: input.adultDeclared },
    needs: [...draft.needs].map(([code, quantity]) => [
      catalogue.ingredients.get(code)?.id ?? code,
      quantity,
    ]),
    holds: holds.map((hold) => ({ ...hold, startsAt: hold.startsAt.toISOString() })),
    neededOn: businessDayOf(readyBy, outlet.timezone),
  };
}
