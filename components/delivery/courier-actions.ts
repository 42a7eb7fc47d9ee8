import type { FailureCode } from "@/db/enums";
import type { Loaded } from "@/lib/dispatch/boxes";
import type { Outcome } from "@/lib/outcome";
import type { Collecting, CollectSheetProps } from "../staff/orders/collect-sheet";

/** The server actions of the courier's screen, handed down by its page. */
export type CourierActions = {
  claim: (input: { orderIds: string[] }) => Promise<Outcome<void>>;
  giveBack: (input: { orderId: string }) => Promise<Outcome<void>>;
  leave: (input: { outletId: string; loaded: readonly Loaded[] }) => Promise<Outcome<string[]>>;
  deliver: (input: Collecting) => Promise<Outcome<{ changeCents: number }>>;
  bill: CollectSheetProps["bill"];
  fail: (input: { orderId: string; code: FailureCode; note: string }) => Promise<Outcome<void>>;
  comeBack: (input: { orderId: string }) => Promise<Outcome<void>>;
};
