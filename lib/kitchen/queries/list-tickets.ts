import "server-only";
import { z } from "zod";
import { allergenCodes, modes } from "@/db/enums";
import { nameOf } from "@/lib/catalogue/catalogue";
import { now } from "@/lib/server/clock";
import { changesOf, type TicketChange } from "../changes";
import { grouped } from "../grouped";
import { ingredientsOn, type MemoChange, type MemoIngredient, memoOf, optionsIn } from "../memo";
import type { Ticket, TicketLine, TicketPart } from "../ticket";
import { boardOrders } from "./board-orders";
import { type BoardPart, boardParts } from "./board-parts";
import { partChanges } from "./part-changes";
import { partRecipes } from "./part-recipes";

/** Everything an outlet's kitchen board shows, unsorted: read all at once, whatever the number of orders. */
export async function listTickets(outletId: string, locale: string, at: Date = now()): Promise<Ticket[]> {
  const [orders, parts, recipes, changes] = await Promise.all([
    boardOrders(outletId, at),
    boardParts(outletId, at),
    partRecipes(outletId, at, locale),
    partChanges(outletId, at, locale),
  ]);
  const byRevision = grouped(
    parts,
    (part) => part.revisionId,
    (part) => part,
  );
  const read = (own: BoardPart[]) => linesOf(own, recipes, changes, locale);
  return orders.flatMap((order) => {
    const own = byRevision.get(order.revisionId);
    // Placed between two of the reads: the hint that tells of it has the board read again.
    if (!own) return [];
    const lines = read(own);
    const former = order.formerId && byRevision.get(order.formerId);
    return [{ ...ticketOf(order, lines), change: former ? changeOf(order, read(former), lines) : null }];
  });
}

function linesOf(
  parts: readonly BoardPart[],
  recipes: ReadonlyMap<string, MemoIngredient[]>,
  changes: ReadonlyMap<string, MemoChange[]>,
  locale: string,
): TicketLine[] {
  const lines = grouped(
    parts,
    (part) => part.lineId,
    (part) => part,
  );
  return [...lines].map(([lineId, own]) => ({
    lineId,
    menu: (locale === "en" ? own[0]?.menuEn : own[0]?.menuFr) ?? null,
    wish: own[0]?.wish ?? "call",
    instead: (locale === "en" ? own[0]?.insteadEn : own[0]?.insteadFr) ?? null,
    calls: (locale === "en" ? own[0]?.callsEn : own[0]?.callsFr) ?? [],
    quantity: own[0]?.quantity ?? 0,
    done: own[0]?.done ?? [],
    bakes: own[0]?.bakes ?? [],
    parts: own.map((part): TicketPart => {
      const changed = changes.get(part.partId) ?? [];
      const memo = memoOf(recipes.get(part.recipeVersionId) ?? [], changed, part.side);
      const { side, kind, size, folded } = part;
      const pitfalls = locale === "en" ? part.pitfallsEn : part.pitfallsFr;
      return {
        side,
        kind,
        size,
        folded,
        name: nameOf(part, locale),
        options: optionsIn(changed),
        memo,
        pitfalls,
      };
    }),
  }));
}

const Was = z.object({
  was: z.object({ mode: z.enum(modes), promisedAt: z.string(), kitchenNote: z.string() }),
});

/** What is another thing now than it was before the last change. */
function changeOf(order: BoardOrder, before: TicketLine[], after: TicketLine[]): TicketChange {
  const was = Was.safeParse(order.terms).data?.was;
  const moved = was && new Date(was.promisedAt).getTime() !== order.promisedAt.getTime();
  return {
    ...changesOf(before, after),
    was: {
      mode: was && was.mode !== order.mode ? was.mode : null,
      promisedAt: moved ? was.promisedAt : null,
      note: was && was.kitchenNote !== order.note ? was.kitchenNote : null,
    },
  };
}

type BoardOrder = Awaited<ReturnType<typeof boardOrders>>[number];
const boardStatuses = { placed: "placed", preparing: "preparing", ready: "ready" } as const;
const statusOf = (status: string): Ticket["status"] =>
  boardStatuses[status as keyof typeof boardStatuses] ?? "cancelled";

function ticketOf(order: BoardOrder, lines: TicketLine[]): Omit<Ticket, "change"> {
  const { revisionId: _, formerId: __, terms: ___, slotStartsAt, status, ...rest } = order;
  const found = new Set(
    lines
      .flatMap((line) => line.parts)
      .flatMap((part) => ingredientsOn(part.memo))
      .flatMap((line) => line.allergens),
  );
  return {
    ...rest,
    status: statusOf(status),
    chosenTime: slotStartsAt !== null,
    placedAt: (order.placedAt ?? order.ticketAt).toISOString(),
    ticketAt: order.ticketAt.toISOString(),
    readyBy: order.readyBy.toISOString(),
    promisedAt: order.promisedAt.toISOString(),
    changedAt: order.changedAt?.toISOString() ?? null,
    acceptedAt: order.acceptedAt?.toISOString() ?? null,
    startedAt: order.startedAt?.toISOString() ?? null,
    movedAt: order.movedAt.toISOString(),
    allergens: allergenCodes.filter((code) => found.has(code)),
    lines,
  };
}
