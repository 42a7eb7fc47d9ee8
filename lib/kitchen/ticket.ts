import type { AllergenCode, Channel, MissingWish, Mode, ProductKind, Size, Unit } from "@/db/enums";
import type { SaidAllergy } from "../orders/allergy";
import type { TicketChange } from "./changes";

/** An order as the kitchen reads it: what to make, for when. No name, no address, no price. Instants are ISO. */
export type Ticket = {
  orderId: string;
  number: number;
  mode: Mode;
  /** Eaten here: on a plate, not in a box. */
  onSite: boolean;
  channel: Channel;
  status: "placed" | "preparing" | "ready" | "cancelled";
  /** The customer chose a time; else as soon as possible. */
  chosenTime: boolean;
  placedAt: string;
  ticketAt: string;
  readyBy: string;
  promisedAt: string;
  acceptedAt: string | null;
  /** Who took it in charge. */
  acceptedBy: string | null;
  startedAt: string | null;
  /** When it last moved: bumped, cancelled … */
  movedAt: string;
  /** When it was last changed after it was placed. */
  changedAt: string | null;
  /** What was changed then. */
  change: TicketChange | null;
  endReason: string | null;
  note: string;
  /** Only where he is to be called. */
  phone: string | null;
  /** Of the whole order as changed, in the regulation's order. */
  allergens: AllergenCode[];
  /** What its customer said he must not eat. */
  allergy: SaidAllergy | null;
  /** What was to be paid online is lost: nobody starts it before it is paid. */
  unpaid: boolean;
  lines: TicketLine[];
};

export type TicketLine = {
  lineId: string;
  /** Of a menu, whose choices the parts are. */
  menu: string | null;
  quantity: number;
  /** What its customer wants when something that goes on it runs out, and the name of what is made instead. */
  wish: MissingWish;
  instead: string | null;
  /** What ran out of it and its customer is to be called about. */
  calls: { code: string; name: string }[];
  /** Units ticked off, from 1. */
  done: number[];
  /** Of its pizzas, those that are or were in the oven. */
  bakes: Bake[];
  parts: TicketPart[];
};

/** A pizza's stay in the oven; `pizza` counts a unit's own from 1. Instants are ISO. */
export type Bake = {
  id: string;
  unit: number;
  pizza: number;
  putInAt: string;
  dueAt: string;
  takenOutAt: string | null;
};

/** A whole pizza or piece, a half, or a choice of a menu. */
export type TicketPart = {
  side: "whole" | "left" | "right";
  kind: ProductKind;
  name: string;
  size: Size;
  /** Closed over its filling: it bakes longer. */
  folded: boolean;
  /** Dough and crust, where they are not the usual ones. */
  options: string[];
  memo: MemoLine[];
  /** What goes wrong with it in a hurry, as the version it was sold with says. */
  pitfalls: string;
};

/** One ingredient of this very pizza. `extra`: what an addition brings on top of `quantity` as the recipe has it. */
export type MemoLine = {
  code: string;
  name: string;
  unit: Unit;
  quantity: number;
  extra: number;
  change: "none" | "removed" | "added";
  allergens: readonly AllergenCode[];
};

export const isChanged = (line: TicketLine): boolean =>
  line.parts.some(({ memo, options }) => options.length > 0 || memo.some(({ change }) => change !== "none"));

/** How many of a line are still to be made. */
export const leftToMake = (line: TicketLine): number => Math.max(0, line.quantity - line.done.length);
