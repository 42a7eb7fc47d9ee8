import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { type Load, slotKey } from "@/lib/capacity/promise";
import { getLoad } from "@/lib/capacity/queries/get-load";
import { holdCapacity } from "@/lib/capacity/writes/hold-capacity";
import { releaseCapacity } from "@/lib/capacity/writes/release-capacity";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import { newId } from "@/lib/ids";
import { enqueueMessage } from "@/lib/outbox/writes/enqueue-message";
import { hint } from "@/lib/outbox/writes/hint";
import type { Located } from "@/lib/outlets/delivery-zone";
import type { Outlet } from "@/lib/outlets/outlet";
import { getOutlet } from "@/lib/outlets/queries/get-outlet";
import { locateAddress } from "@/lib/outlets/queries/locate-address";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { getFreeStock } from "@/lib/stock/queries/get-free-stock";
import { lockLevels } from "@/lib/stock/writes/lock-levels";
import { releaseReservations } from "@/lib/stock/writes/release-reservations";
import { reserveStock } from "@/lib/stock/writes/reserve-stock";
import { type BusinessDay, businessDayOf } from "@/lib/time";
import type { ChangeOrderInput } from "../change";
import { type Draft, draftOrder } from "../draft";
import { soldOut } from "../sold-out";
import { isEnded } from "../status";
import type { Which } from "./cancel-order";
import { termsRow } from "./insert-order";
import { insertRevision } from "./insert-revision";
import { lockOutlet } from "./lock-outlet";
import { lockStanding, type StandingOrder } from "./lock-standing";

export type Changed = { token: string; revision: number; totalCents: number; promisedAt: string };

/**
 * Changes an order until the kitchen starts: writes a new revision, gives back what the old one held and holds what the
 * new one needs, in one transaction. The kitchen, the customer and the shop hear of it at once.
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
  const place = input.mode === "delivery" && input.address ? await locateAddress(input.address) : null;
  let missed: Missed | undefined;
  const changing = db.transaction(async (tx) => {
    const [, standing, outlet] = await Promise.all([
      lockOutlet(tx, slug),
      lockStanding(tx, orderId),
      getOutlet(slug, tx),
    ]);
    if (!standing || !outlet) throw new Refusal("not_found");
    mayChange(standing, input.revision);
    const codes = [...new Set(input.lines.map((line) => line.item))];
    const [catalogue, load] = await Promise.all([
      getCatalogue(outlet.id, codes, tx),
      getLoad(outlet.id, at, tx),
    ]);
    const draft = draftOrder(input, place, outlet, catalogue, without(load, standing), at, standing);
    const needs = new Map(
      [...draft.needs].map(([code, quantity]) => [catalogue.ingredients.get(code)?.id ?? code, quantity]),
    );
    const revision = { orderId, revisionId: newId(), seq: standing.revision + 1, state: "current" as const };
    const neededOn = businessDayOf(draft.promised.readyBy, outlet.timezone);

    // All rows of both revisions are locked in one order before any is changed.
    await lockLevels(tx, outlet.id, orderId, [...needs.keys()]);
    await releaseReservations(tx, orderId, at);
    await releaseCapacity(tx, orderId);
    await supersede(tx, standing.revisionId);
    const [, short] = await Promise.all([
      insertRevision(tx, revision, draft, who),
      reserveStock(tx, { ...revision, outletId: outlet.id, neededOn, openDay: outlet.businessDay, needs }),
      holdCapacity(tx, outlet, revision, draft.promised.holds),
      writeTerms(tx, orderId, input, draft, place, at),
      tell(tx, standing, outlet, draft, revision.seq, who, at),
    ]);
    if (short.length > 0) {
      missed = { lines: draft.lines, catalogue, outletId: outlet.id, neededOn };
      throw new Refusal("sold_out", { name: "", left: 0 });
    }
    const promisedAt = draft.promised.promisedAt.toISOString();
    return { token: standing.token, revision: revision.seq, totalCents: draft.totals.totalCents, promisedAt };
  });
  return changing.catch(async (error) => {
    if (!missed) throw error;
    throw soldOut(missed, await getFreeStock(missed.outletId, missed.neededOn, db, orderId), input.locale);
  });
}

type Missed = { lines: Draft["lines"]; catalogue: Catalogue; outletId: string; neededOn: BusinessDay };

async function findOrder(which: Which): Promise<{ orderId: string; slug: string }> {
  const here =
    "token" in which
      ? sql`o.public_token = ${which.token}`
      : sql`o.id = ${which.orderId} ${which.outletIds ? sql`and o.outlet_id = any(${sql.param([...which.outletIds])}::uuid[])` : sql``}`;
  const [order] = await db.execute<{ id: string; slug: string }>(
    sql`select o.id, p.slug from orders o join outlets p on p.id = o.outlet_id where ${here}`,
  );
  if (!order) throw new Refusal("not_found");
  return { orderId: order.id, slug: order.slug };
}

function mayChange(standing: StandingOrder, revision: number): void {
  if (isEnded(standing.status)) throw new Refusal("already_ended", { status: standing.status });
  if (standing.status !== "placed") throw new Refusal("status_moved", { status: standing.status });
  if (standing.revision !== revision) throw new Refusal("status_moved", { status: standing.status });
}

/** What the oven has promised to everybody else. */
function without(load: Load, standing: StandingOrder): Load {
  const others = new Map(load);
  for (const { resource, startsAt, quantity } of standing.holds) {
    const key = slotKey(resource, startsAt);
    others.set(key, (others.get(key) ?? 0) - quantity);
  }
  return others;
}

async function supersede(tx: Transaction, revisionId: string): Promise<void> {
  await tx.execute(
    sql`update order_revisions set state = 'superseded' where id = ${revisionId} and state = 'current'`,
  );
}

async function writeTerms(
  tx: Transaction,
  orderId: string,
  input: ChangeOrderInput,
  draft: Draft,
  place: Located | null,
  at: Date,
): Promise<void> {
  const terms = JSON.stringify(termsRow(input, draft, place));
  await tx.execute(sql`
    update orders o set mode = t.mode, total_cents = t.total_cents, kitchen_note = t.kitchen_note, courier_note = t.courier_note,
      address_line = t.address_line, address_extra = t.address_extra, postcode = t.postcode, city = t.city, zone_id = t.zone_id,
      lat = t.lat, lng = t.lng, slot_starts_at = t.slot_starts_at, ticket_at = t.ticket_at, ready_by = t.ready_by,
      promised_at = t.promised_at, adult_declared = o.adult_declared or ${input.adultDeclared},
      changed_at = ${at.toISOString()}::timestamptz
    from jsonb_populate_record(null::orders, ${terms}::jsonb) t where o.id = ${orderId}`);
}

async function tell(
  tx: Transaction,
  standing: StandingOrder,
  outlet: Outlet,
  draft: Draft,
  seq: number,
  who: Actor,
  at: Date,
): Promise<void> {
  const entry = {
    ...{ action: "changeOrder", subject: "order", subjectId: standing.id, outletId: outlet.id },
    before: { revision: standing.revision, totalCents: standing.totalCents },
    after: { revision: seq, totalCents: draft.totals.totalCents },
  };
  const dedupeKey = `order:${standing.id}:revision:${seq}`;
  const message = { dedupeKey, kind: "order_changed", orderId: standing.id, locale: standing.locale };
  await Promise.all([
    record(tx, entry, who, at),
    hint(tx, `orders:${outlet.id}`, `order:${standing.token}`, `availability:${outlet.id}`),
    standing.email ? enqueueMessage(tx, { ...message, recipient: standing.email }) : null,
  ]);
}
