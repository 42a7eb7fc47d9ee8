import type { Outcome } from "@/lib/outcome";
import type { CourierActions } from "../courier-actions";
import type { Gesture } from "./gesture";

/** Longer than that nobody waits at a door: it goes on as if there were no network, and is sent again. */
const patienceMs = 10_000;

export type Landed = Outcome<{ changeCents: number } | null>;

/** Sends a gesture once. null: whether it arrived is not known. */
export async function sendGesture(actions: CourierActions, gesture: Gesture): Promise<Landed | null> {
  const agoMs = Math.max(0, Math.round(Date.now() - gesture.madeAt));
  const about = { orderId: gesture.orderId, sent: { key: gesture.key, agoMs } };
  const tooLong = new Promise<null>((give) => setTimeout(() => give(null), patienceMs));
  const answer = await Promise.race([call(actions, gesture, about).catch(() => null), tooLong]);
  // What we could not do says nothing about whether it may be done: it is tried again.
  return answer && !answer.ok && ["failed", "not_signed_in"].includes(answer.code) ? null : (answer ?? null);
}

function call(
  actions: CourierActions,
  { kind, input }: Gesture,
  about: { orderId: string; sent: { key: string; agoMs: number } },
): Promise<Landed> {
  if (kind === "deliver") return actions.deliver({ ...input, ...about });
  if (kind === "fail") return actions.fail({ ...input, ...about });
  return actions.comeBack(about);
}
