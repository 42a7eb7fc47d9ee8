import type { CashReason, TillMovementKind } from "@/db/enums";

/** A drawer as who works at it sees it. What should be in it is not said before it is counted. */
export type Drawer = {
  id: string;
  drawer: number;
  number: number;
  floatCents: number;
  openedAt: string;
  openedBy: string;
  movements: DrawerMovement[];
};

export type DrawerMovement = {
  id: string;
  kind: Exclude<TillMovementKind, "sale" | "refund" | "exchange">;
  amountCents: number;
  reason: CashReason | null;
  note: string;
  courier: string | null;
  at: string;
};

/** A courier and the cash he has not handed in. */
export type CourierCash = { courierId: string; name: string; owesCents: number; payments: number };

/** Cash an order's customer is still to be given. */
export type OwedCash = { orderId: string; number: number; owedCents: number };

/** A drawer that was closed, as the accounts show it. Names nobody. */
export type ClosedDrawer = {
  number: number;
  drawer: number;
  openedAt: string;
  closedAt: string;
  floatCents: number;
  expectedCents: number;
  countedCents: number;
  explanation: string;
  /** The day it was closed in, which ends at four in the morning. */
  day: string;
  /** Less than 0 where it left the drawer: to or from the bank, for purchases, for other reasons. */
  bankCents: number;
  purchaseCents: number;
  otherCents: number;
  /** What couriers handed in too much or too little. */
  courierCents: number;
};

/** What a drawer had too much, or less than 0 too little, its couriers' included. */
export const differenceOf = (drawer: ClosedDrawer): number =>
  drawer.countedCents - drawer.expectedCents + drawer.courierCents;
