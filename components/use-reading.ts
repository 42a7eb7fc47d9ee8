"use client";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useLive } from "./live-source";

const pollSeconds = 20;
/** Two polls missed: what is shown may no longer be true. */
const staleSeconds = 50;

export type Reading<T> = T & { at: string };

/**
 * What a staff screen shows, read as JSON so that a lost network leaves the screen standing. Read again on a hint, on every
 * (re)connection and every 20 s. `now` follows the house's clock, not the tablet's, and advances every second.
 */
export function useReading<T extends object>(address: string, topics: readonly string[], first: Reading<T>) {
  const [reading, setReading] = useState(first);
  const [now, setNow] = useState(() => Date.parse(first.at));
  const [readAt, setReadAt] = useState<number | null>(null);
  const offset = useRef<number | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  async function read() {
    const asked = Date.now();
    const answer = await fetch(address, { cache: "no-store", signal: AbortSignal.timeout(10_000) }).catch(
      () => null,
    );
    // Signed out or moved elsewhere: the page itself says so.
    if (answer?.status === 401 || answer?.status === 404) return location.reload();
    const next: Reading<T> | null = answer?.ok ? await answer.json().catch(() => null) : null;
    if (!next) return;
    offset.current = Date.parse(next.at) - (asked + Date.now()) / 2;
    setReadAt(Date.now());
    setReading((before) => (Date.parse(next.at) >= Date.parse(before.at) ? next : before));
  }

  /** What this screen showed before it was loaded anew, and when by the device's clock: shown until the network says more. */
  function know(before: Reading<T>, knownAt: number) {
    if (Date.parse(before.at) < Date.parse(reading.at)) return;
    offset.current = Date.parse(before.at) - knownAt;
    setReadAt(knownAt);
    setReading(before);
  }

  // Screens of one outlet hear the same hint at once: each waits a little, differently, and one wait serves them all.
  const soon = (atMostMs: number) => {
    if (waiting.current) return;
    waiting.current = setTimeout(() => {
      waiting.current = undefined;
      void read();
    }, Math.random() * atMostMs);
  };
  const { link } = useLive(topics, (message) => soon(message.kind === "hint" ? 150 : 800));

  const poll = useEffectEvent(() => soon(500));
  useEffect(() => {
    const started = Date.now();
    offset.current ??= Date.parse(first.at) - started;
    setReadAt((before) => before ?? started);
    const clock = setInterval(() => setNow(Date.now() + (offset.current ?? 0)), 1000);
    const polling = setInterval(() => poll(), pollSeconds * 1000);
    return () => {
      clearInterval(clock);
      clearInterval(polling);
      clearTimeout(waiting.current);
      waiting.current = undefined;
    };
  }, [first.at]);

  const ageSeconds =
    readAt === null ? 0 : Math.max(0, Math.floor((now - (offset.current ?? 0) - readAt) / 1000));
  const stale = ageSeconds > staleSeconds || (link === "cut" && ageSeconds > 5);
  return { reading, now: new Date(now), read, know, link, ageSeconds, stale };
}
