"use client";
import { useEffect, useEffectEvent, useRef } from "react";
import type { CourierActions } from "../courier-actions";
import { type Gesture, keptGestures, type Said } from "./gesture";
import { type Landed, sendGesture } from "./send-gesture";

const againMs = 4000;

/**
 * What is done at doors goes through a queue on the telephone: sent at once, and where there is no network kept and sent again,
 * in the order in which it was done, until the house has it.
 */
export function useGestures(courierId: string, actions: CourierActions, read: () => Promise<void>) {
  const kept = keptGestures(courierId);
  const gestures = kept.use();
  const waiting = gestures.filter(({ refusal }) => refusal === null);
  const flushing = useRef<Promise<Landed | null>>(Promise.resolve(null));

  const drop = (key: string) => kept.set(kept.get().filter((gesture) => gesture.key !== key));

  /** Sends what waits, the oldest first, up to one of them; stops where nothing arrives. */
  async function sendAll(upTo?: string): Promise<Landed | null> {
    for (const gesture of kept.get().filter(({ refusal }) => refusal === null)) {
      const answer = await sendGesture(actions, gesture);
      if (!answer) return null;
      // The screen is read before it goes from the list: its door does not come back for a moment.
      await read();
      if (answer.ok || gesture.key === upTo) drop(gesture.key);
      else
        kept.set(
          kept.get().map((one) => (one.key === gesture.key ? { ...one, refusal: answer.message } : one)),
        );
      if (gesture.key === upTo) return answer;
    }
    return null;
  }

  const flush = (upTo?: string): Promise<Landed | null> => {
    flushing.current = flushing.current.then(
      () => sendAll(upTo),
      () => sendAll(upTo),
    );
    return flushing.current;
  };

  const tryAgain = useEffectEvent(() => void flush());
  const anyWaiting = waiting.length > 0;
  useEffect(() => {
    if (!anyWaiting) return;
    const again = setInterval(() => tryAgain(), againMs);
    const back = () => tryAgain();
    window.addEventListener("online", back);
    return () => {
      clearInterval(again);
      window.removeEventListener("online", back);
    };
  }, [anyWaiting]);

  /** @returns what the house answered; null: it waits on the telephone. */
  const give = (stop: { orderId: string; number: number }, said: Said, key: string = crypto.randomUUID()) => {
    const gesture: Gesture = {
      ...{ ...said, key, orderId: stop.orderId, number: stop.number },
      ...{ madeAt: Date.now(), refusal: null },
    };
    kept.set([...kept.get(), gesture]);
    return flush(key);
  };

  return { gestures, waiting, give, drop };
}
