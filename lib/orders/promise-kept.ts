import { addMinutes } from "../time";

export type Given = { readyBy: Date; promisedAt: Date };

/** How much later than thought an order may come to the kitchen without anybody noticing. */
const slackMinutes = 5;

/** Whether a promise given earlier can still be kept by a kitchen that hears of it only now. */
export const promiseStands = ({ readyBy }: Given, prepMinutes: number, at: Date): boolean =>
  addMinutes(at, prepMinutes - slackMinutes).getTime() <= readyBy.getTime();

/** The same promise as much later as the kitchen hears of it too late, on the five minutes. */
export function delayed({ readyBy, promisedAt }: Given, prepMinutes: number, at: Date): Given {
  const lateMinutes = Math.max(0, (addMinutes(at, prepMinutes).getTime() - readyBy.getTime()) / 60_000);
  const later = Math.ceil(lateMinutes / 5) * 5;
  return { readyBy: addMinutes(readyBy, later), promisedAt: addMinutes(promisedAt, later) };
}
