"use client";
import { useEffect, useState } from "react";
import type { Approach } from "@/lib/dispatch/approach";

const everyMs = 12_000;
export type Seen = Approach & { at: string };

/** Where the courier is, asked for while he is on his way and the page is looked at; null when that is not known. */
export function useApproach(token: string, onTheWay: boolean): Seen | null {
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => {
    if (!onTheWay) return;
    let gone = false;
    const ask = async () => {
      if (document.visibilityState !== "visible") return;
      const answer = await fetch(`/api/courier/${token}`, { cache: "no-store" }).catch(() => null);
      if (!answer || gone) return;
      setSeen(answer.ok ? await answer.json() : null);
    };
    void ask();
    const timer = setInterval(() => void ask(), everyMs);
    return () => {
      gone = true;
      clearInterval(timer);
      setSeen(null);
    };
  }, [token, onTheWay]);
  return seen;
}
