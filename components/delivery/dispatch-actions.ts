import type { Stopped } from "@/lib/dispatch/held-back";
import type { Outcome } from "@/lib/outcome";
import type { Collecting, CollectSheetProps } from "../staff/orders/collect-sheet";

/** The server actions of the dispatch board, handed down by its page. */
export type DispatchActions = {
  collect: (input: Collecting) => Promise<Outcome<{ changeCents: number }>>;
  deliver: (input: Collecting) => Promise<Outcome<{ changeCents: number }>>;
  bill: CollectSheetProps["bill"];
  /** The same for who speaks for a courier. */
  roadBill: CollectSheetProps["bill"];
  assign: (input: { orderId: string; courierId: string }) => Promise<Outcome<void>>;
  assignRound: (input: { orderIds: string[]; courierId: string }) => Promise<Outcome<void>>;
  takeBack: (input: { orderId: string }) => Promise<Outcome<void>>;
  comeBack: (input: { orderId: string }) => Promise<Outcome<null>>;
  holdBack: (input: {
    outlet: string;
    what: Stopped;
    minutes: 0 | 15 | 30 | 60;
  }) => Promise<Outcome<unknown>>;
};

/** What somebody may do on this board, decided by his page. */
export type DispatchRights = { handOver: boolean; assign: boolean; openOrders: boolean; ride: boolean };
