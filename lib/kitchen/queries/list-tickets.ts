import "server-only";
import { allergenCodes } from "@/db/enums";
import { nameOf } from "@/lib/catalogue/catalogue";
import { now } from "@/lib/server/clock";
import { grouped } from "../grouped";
import { ingredientsOn, type MemoChange, type MemoIngredient, memoOf } from "../memo";
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
  return orders.flatMap((order) => {
    const own = byRevision.get(order.revisionId);
    // Placed between two of the reads: the hint that tells of it has the board read again.
    return own ? [ticketOf(order, linesOf(own, recipes, changes, locale))] : [];
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
    quantity: own[0]?.quantity ?? 0,
    done: own[0]?.done ?? [],
    parts: own.map((part): TicketPart => {
      const memo = memoOf(recipes.get(part.recipeVersionId) ?? [], changes.get(part.partId) ?? [], part.side);
      return { side: part.side, kind: part.kind, name: nameOf(part, locale), size: part.size, memo };
    }),
  }));
}

type BoardOrder = Awaited<ReturnType<typeof boardOrders>>[number];
const boardStatuses = { placed: "placed", preparing: "preparing", ready: "ready" } as const;
const statusOf = (status: string): Ticket["status"] =>
  boardStatuses[status as keyof typeof boardStatuses] ?? "cancelled";

function ticketOf(order: BoardOrder, lines: TicketLine[]): Ticket {
  const { revisionId: _, slotStartsAt, status, ...rest } = order;
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
