import type { FailureCode } from "@/db/enums";
import type { Loaded } from "@/lib/dispatch/boxes";
import type { SentGesture } from "@/lib/dispatch/sent-gesture";
import type { DoorProof } from "@/lib/orders/door-proof";
import type { Outcome } from "@/lib/outcome";
import type { Collecting, CollectSheetProps } from "../staff/orders/collect-sheet";

type Sent = { sent: SentGesture };

/** The server actions of the courier's screen, handed down by its page. */
export type CourierActions = {
  claim: (input: { orderIds: string[] }) => Promise<Outcome<void>>;
  takeNext: (input: { outletId: string }) => Promise<Outcome<string[]>>;
  giveBack: (input: { orderId: string }) => Promise<Outcome<void>>;
  leave: (input: { outletId: string; loaded: readonly Loaded[] }) => Promise<Outcome<string[]>>;
  deliver: (
    input: Collecting & Sent & { proof: DoorProof | null },
  ) => Promise<Outcome<{ changeCents: number }>>;
  bill: CollectSheetProps["bill"];
  fail: (input: Sent & { orderId: string; code: FailureCode; note: string }) => Promise<Outcome<null>>;
  comeBack: (input: Sent & { orderId: string }) => Promise<Outcome<null>>;
};
