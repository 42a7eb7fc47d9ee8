"use client";
import { useEffect, useRef, useState } from "react";
import { newId } from "@/lib/ids";
import type { RecordCounts } from "./count-actions";
import { type Entry, keptCounts } from "./kept-counts";

/** How long nobody types before it is sent, and how often what could not be sent is tried again. */
const quietMs = 600;
const againMs = 4000;

/**
 * Counts are kept on the device first and sent when there is a connection, each once under a key of its own. A refusal (the
 * count is over) stops the sending; a lost connection only delays it.
 */
export function useCounting(outlet: string, count: string, record: RecordCounts) {
  const kept = keptCounts(count);
  const entries = kept.use();
  const [refusal, refuse] = useState<string | null>(null);
  const sending = useRef(false);
  const due = Object.values(entries).filter(({ sent }) => !sent);
  const dueKeys = due.map(({ key }) => key).join();

  useEffect(() => {
    if (!dueKeys || refusal) return;
    const send = async () => {
      if (sending.current) return;
      sending.current = true;
      const unsent = Object.entries(kept.get()).filter(([, { sent }]) => !sent);
      const lines = unsent.map(([ingredient, { quantity, key, countedAt }]) => ({
        ...{ ingredient, quantity, key, agoMs: Math.max(0, Math.round(Date.now() - countedAt)) },
      }));
      const answer = await record({ outlet, count, lines }).catch(() => null);
      sending.current = false;
      if (answer && !answer.ok) return refuse(answer.message);
      if (!answer) return;
      const arrived = new Set(lines.map(({ key }) => key));
      const marked = ([code, entry]: [string, Entry]) => [
        code,
        { ...entry, sent: entry.sent || arrived.has(entry.key) },
      ];
      kept.set(Object.fromEntries(Object.entries(kept.get()).map(marked)));
    };
    const soon = setTimeout(() => void send(), quietMs);
    const again = setInterval(() => void send(), againMs);
    const back = () => void send();
    window.addEventListener("online", back);
    return () => {
      clearTimeout(soon);
      clearInterval(again);
      window.removeEventListener("online", back);
    };
  }, [kept, dueKeys, refusal, outlet, count, record]);

  const note = (code: string, quantity: number) =>
    kept.set({ ...kept.get(), [code]: { quantity, countedAt: Date.now(), key: newId(), sent: false } });
  return { entries, unsent: due.length, refusal, note };
}
