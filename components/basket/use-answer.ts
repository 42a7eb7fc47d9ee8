"use client";
import { useEffect, useRef, useState } from "react";
import type { Outcome } from "@/lib/outcome";

/** An answer that did not come is asked for again by itself after these waits, in milliseconds, before one is told of it. */
const patience = [400, 2000];

export type Ask<T> = (locale: "fr" | "en", asked: unknown) => Promise<Outcome<T>>;
export type Answer<T> = { answer: T | null; failed: boolean; pending: boolean; again: () => void };

/**
 * What the server answers to a question, asked anew whenever its words change; the last answer stays until the next one.
 * @param asked the question as JSON; null: nothing to ask.
 */
export function useAnswer<T>(
  ask: Ask<T>,
  locale: "fr" | "en",
  asked: string | null,
  first: T | null = null,
): Answer<T> {
  const [answer, setAnswer] = useState<T | null>(first);
  const [state, setState] = useState<"pending" | "done" | "failed">("pending");
  const [round, setRound] = useState(0);
  const latest = useRef(0);

  useEffect(() => {
    if (asked === null || round < 0) return setState("done");
    latest.current += 1;
    const mine = latest.current;
    setState("pending");
    const inquire = async () => {
      const wanted = () => mine === latest.current;
      const outcome = await patiently(() => ask(locale, JSON.parse(asked)), wanted);
      if (!wanted()) return;
      if (outcome?.ok) setAnswer(outcome.value);
      setState(outcome?.ok ? "done" : "failed");
    };
    const timer = setTimeout(inquire, 120);
    return () => clearTimeout(timer);
  }, [ask, asked, locale, round]);

  return {
    answer,
    failed: state === "failed",
    pending: state === "pending",
    again: () => setRound((n) => n + 1),
  };
}

/** @returns null when no answer came at all. */
async function patiently<T>(
  ask: () => Promise<Outcome<T>>,
  wanted: () => boolean,
): Promise<Outcome<T> | null> {
  for (const wait of patience) {
    const outcome = await ask().catch(() => null);
    if (outcome?.ok || (outcome && outcome.code !== "failed") || !wanted()) return outcome;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return wanted() ? ask().catch(() => null) : null;
}
