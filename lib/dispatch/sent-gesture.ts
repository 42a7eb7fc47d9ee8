import { z } from "zod";
import { addMinutes } from "../time";

/** A telephone keeps what it could not send for a day; what it says it did later than now was not done. */
const keptMs = 24 * 60 * 60_000;

/** How a telephone says what it does at a door: under a key of its own, and how long ago by its own clock. */
export const SentGesture = z.object({ key: z.uuid(), agoMs: z.number().int().min(0).max(keptMs) });
export type SentGesture = z.infer<typeof SentGesture>;

/** When a gesture was made: never before its courier left. */
export function madeAt(agoMs: number, leftAt: Date | null, landedAt: Date): Date {
  const made = addMinutes(landedAt, -agoMs / 60_000);
  return leftAt && made < leftAt ? leftAt : made;
}
