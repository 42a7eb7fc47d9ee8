import type { Means } from "../outlets/means";
import { type Hold, keyAt, type Load } from "./places";
import { stepLimit, stepSeconds, type Work } from "./work";

const step = stepSeconds * 1000;

/**
 * What an order holds of hands, oven and couriers to be ready at an instant, as late as it can be had: what is begun later is
 * hotter. All in milliseconds. null: there is not enough of one of them.
 * @param from before then nothing of it can be begun.
 */
export function stepsAt(means: Means, work: Work, ready: number, from: number, load: Load): Hold[] | null {
  if (ready < from + work.leadSeconds * 1000) return null;
  const holds: Hold[] = [];
  for (const task of work.tasks) {
    const limit = stepLimit(means, task.resource);
    const begin = Math.max(ready + task.from * 1000, from + task.after * 1000);
    const end = ready + task.to * 1000;
    let left = task.amount;
    for (let at = Math.floor((end - 1) / step) * step; left > 0 && at + step > begin; at -= step) {
      const seconds = Math.ceil((Math.min(end, at + step) - Math.max(begin, at)) / 1000);
      const free = Math.max(0, limit - (load.get(keyAt(task.resource, at)) ?? 0));
      const wanted = task.even
        ? Math.ceil((task.amount * seconds * 1000) / (end - begin))
        : seconds * task.perSecond;
      const quantity = Math.min(left, free, wanted);
      if (task.even && quantity < Math.min(left, wanted)) return null;
      if (quantity > 0)
        holds.push({ resource: task.resource, startsAt: new Date(at), quantity: Math.ceil(quantity) });
      left -= quantity;
    }
    if (left > 0) return null;
  }
  return holds;
}
