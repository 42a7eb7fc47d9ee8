"use client";
import { useEffect, useRef, useState } from "react";
import type { Outcome } from "@/lib/outcome";

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
    const timer = setTimeout(() => {
      ask(locale, JSON.parse(asked)).then(
        (outcome) => {
          if (mine !== latest.current) return;
          if (outcome.ok) setAnswer(outcome.value);
          setState(outcome.ok ? "done" : "failed");
        },
        () => mine === latest.current && setState("failed"),
      );
    }, 120);
    return () => clearTimeout(timer);
  }, [ask, asked, locale, round]);

  return {
    answer,
    failed: state === "failed",
    pending: state === "pending",
    again: () => setRound((n) => n + 1),
  };
}
