import { topicKey, topicKind } from "./topics";

/** What happens within so long is one happening: a round of three doors leaves in one gesture. */
const gatherMs = 2000;

/**
 * Whatever happens at an outlet (begun, in the oven, boxed, left, at the door, busy, stopped) may make somebody late who was not: it
 * is looked at again soon after, once however much happened, and not again before that is asked for.
 * @param ask has an outlet looked at.
 */
export function createLookAhead(
  ask: (outletId: string) => Promise<void>,
  onError: (error: unknown) => void,
  waitMs = gatherMs,
) {
  const waiting = new Map<string, NodeJS.Timeout>();
  return {
    hear(topic: string): void {
      if (topicKind(topic) !== "orders" || waiting.has(topic)) return;
      const timer = setTimeout(() => {
        waiting.delete(topic);
        ask(topicKey(topic)).catch(onError);
      }, waitMs);
      waiting.set(topic, timer);
    },
    stop(): void {
      for (const timer of waiting.values()) clearTimeout(timer);
      waiting.clear();
    },
  };
}
