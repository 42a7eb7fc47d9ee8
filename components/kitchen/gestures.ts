import type { IncidentCause, ShortageOutcome } from "@/db/enums";
import type { RecipeChange } from "@/lib/catalogue/recipe-change";
import type { Ticket, TicketLine } from "@/lib/kitchen/ticket";
import type { Outcome } from "@/lib/outcome";
import type { Kitchen } from "@/lib/outlets/kitchen";
import type { Resume, Stop } from "../staff/stock/stock-actions";

type OnOrder = (input: { orderId: string }) => Promise<Outcome<void>>;
type OnMissing = (input: {
  lineId: string;
  ingredient: string;
  said?: "without" | "cancel";
}) => Promise<Outcome<{ outcome: ShortageOutcome }>>;
type OnUnit = (input: { lineId: string; unit: number }) => Promise<Outcome<void>>;

/** The server actions of the board, handed down by its page. */
export type KitchenActions = {
  accept: OnOrder;
  /** Says that he read what the customer must not eat. */
  heed: OnOrder;
  start: OnOrder;
  /** Everything of it is made. */
  made: OnOrder;
  ready: OnOrder;
  recall: OnOrder;
  tick: OnUnit;
  untick: OnUnit;
  putIn: (input: { lineId: string; unit: number; pizza: number }) => Promise<Outcome<void>>;
  takeOut: (input: { bakeId: string }) => Promise<Outcome<unknown>>;
  undoBake: (input: { bakeId: string; outOnly: boolean }) => Promise<Outcome<void>>;
  /** Something has to be made again. */
  report: (input: { lineId: string; cause: IncidentCause; requestId: string }) => Promise<Outcome<unknown>>;
  remade: (input: { incidentId: string }) => Promise<Outcome<void>>;
  miss: OnMissing;
  /** Off sale for everybody. */
  stop: Stop;
  /** Back on sale. */
  resume: Resume;
  /** A new version of a recipe, for the whole group. */
  changeRecipe: (change: RecipeChange & { outlet: string }) => Promise<Outcome<{ version: number }>>;
  /** Oven, hands and times of the outlet. */
  set: (input: { outlet: string; kitchen: Kitchen }) => Promise<Outcome<void>>;
};

export type OrderGesture = "accept" | "heed" | "start" | "made" | "ready" | "recall";
export type Done =
  | { kind: OrderGesture; orderId: string }
  | { kind: "tick"; lineId: string; unit: number }
  | { kind: "untick"; lineId: string; unit: number }
  | { kind: "putIn"; lineId: string; unit: number; pizza: number; seconds: number }
  | { kind: "takeOut"; bakeId: string }
  | { kind: "undoBake"; bakeId: string; outOnly: boolean };

/** Sends a gesture to its action. */
export function recorded(actions: KitchenActions, done: Done): Promise<Outcome<unknown>> {
  switch (done.kind) {
    case "tick":
    case "untick":
      return actions[done.kind]({ lineId: done.lineId, unit: done.unit });
    case "putIn":
      return actions.putIn({ lineId: done.lineId, unit: done.unit, pizza: done.pizza });
    case "takeOut":
      return actions.takeOut({ bakeId: done.bakeId });
    case "undoBake":
      return actions.undoBake({ bakeId: done.bakeId, outOnly: done.outOnly });
    default:
      return actions[done.kind]({ orderId: done.orderId });
  }
}

/** The next unit a tap ticks off, and the one that takes a tick back. */
export const nextUnit = (line: TicketLine): number | null => {
  for (let unit = 1; unit <= line.quantity; unit += 1) if (!line.done.includes(unit)) return unit;
  return null;
};
export const lastUnit = (line: TicketLine): number | null =>
  line.done.length > 0 ? Math.max(...line.done) : null;

/** A pizza the server has not confirmed yet cannot be taken out yet. */
export const isSending = ({ id }: Pick<Ticket["lines"][number]["bakes"][number], "id">): boolean =>
  id.startsWith("sending");

/** The same, from the outlet of a screen. */
export type WriteRecipe = (change: RecipeChange) => ReturnType<KitchenActions["changeRecipe"]>;
