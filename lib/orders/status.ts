import type { Mode, OrderStatus } from "@/db/enums";
import type { Permission } from "../staff/permissions";

/** One line a move: where from, where to, who may. The same line shows the button, guards the update and feeds the tests. */
export type MoveRule = {
  from: readonly OrderStatus[];
  to: OrderStatus;
  /** What a member of staff needs; null: not staff's to do. */
  permission: Permission | null;
  customer?: true;
  system?: true;
  mode?: Mode;
  /** Only once what its customer must not eat was read by somebody. */
  heeded?: true;
  /** Only once what is to be paid online is ours: an authorisation is no money. */
  paid?: true;
};

export const moves = {
  pay: { from: ["awaiting_payment", "expired"], to: "placed", permission: null, system: true },
  payOnReceipt: { from: ["awaiting_payment"], to: "placed", permission: null, customer: true },
  expire: { from: ["awaiting_payment"], to: "expired", permission: null, system: true },
  start: { from: ["placed"], to: "preparing", permission: "kitchen.work", paid: true, heeded: true },
  finish: { from: ["preparing"], to: "ready", permission: "kitchen.work" },
  recall: { from: ["ready"], to: "preparing", permission: "kitchen.work" },
  leave: { from: ["ready"], to: "out_for_delivery", permission: "dispatch.work", mode: "delivery" },
  comeBack: { from: ["out_for_delivery"], to: "ready", permission: "dispatch.work", mode: "delivery" },
  deliver: { from: ["out_for_delivery"], to: "delivered", permission: "dispatch.work", mode: "delivery" },
  fail: { from: ["out_for_delivery"], to: "failed", permission: "dispatch.work", mode: "delivery" },
  collect: { from: ["ready"], to: "collected", permission: "handover.work", mode: "takeaway" },
  collectFailed: { from: ["failed"], to: "collected", permission: "handover.work", mode: "delivery" },
  cancel: {
    from: ["awaiting_payment", "placed"],
    to: "cancelled",
    permission: "orders.cancel",
    customer: true,
    system: true,
  },
  cancelStarted: {
    from: ["preparing", "ready", "failed"],
    to: "cancelled",
    // Whoever may cancel brings it about; whose word it takes stands in `cancelling.ts`.
    permission: "orders.cancel",
    // Its customer wished it so when something would be missing.
    system: true,
  },
} as const satisfies Record<string, MoveRule>;

export type MoveName = keyof typeof moves;

/** Nothing follows these, but what staff may still do with a failed delivery. */
export const endings: readonly OrderStatus[] = ["delivered", "collected", "cancelled", "expired", "failed"];

export const isEnded = (status: OrderStatus): boolean => endings.includes(status);

/** Whether a customer may still cancel: until preparation starts. */
export const customerMayCancel = (status: OrderStatus): boolean =>
  (moves.cancel.from as readonly OrderStatus[]).includes(status);

/** Which moves a status and a set of permissions allow: what the buttons of a screen are. */
export function movesOpen(status: OrderStatus, mode: Mode, may: ReadonlySet<Permission>): MoveName[] {
  return (Object.keys(moves) as MoveName[]).filter((name) => {
    const rule: MoveRule = moves[name];
    return (
      rule.from.includes(status) &&
      (!rule.mode || rule.mode === mode) &&
      rule.permission !== null &&
      may.has(rule.permission)
    );
  });
}
