import type { Carrier, MessageState } from "@/db/enums";
import type { Answer } from "./channel";

/** Sent a second time, a mail has the same Message-ID and a notification replaces itself; an SMS would ring again. */
const repeatable: Record<Carrier, boolean> = { mail: true, push: true, sms: false };

/**
 * Where an attempt leaves its message; while `pending` it is tried again.
 * @param doubted an earlier attempt may have arrived.
 */
export function afterAttempt(
  carrier: Carrier,
  answer: Answer,
  { lastTry, doubted }: { lastTry: boolean; doubted: boolean },
): MessageState {
  if (answer.end === "told") return "sent";
  if (answer.end === "refused") return doubted ? "doubtful" : "refused";
  if (answer.end === "doubtful" && !repeatable[carrier]) return "doubtful";
  if (!lastTry) return "pending";
  return answer.end === "doubtful" || doubted ? "doubtful" : "given_up";
}

/** What certainly did not arrive by another carrier may by mail. */
export const needsMail = (carrier: Carrier, state: MessageState): boolean =>
  carrier !== "mail" && (state === "refused" || state === "given_up");
