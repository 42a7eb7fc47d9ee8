import { useEffect, useState } from "react";
import { type FoundOrder, leastTyped } from "@/lib/orders/found";

type Found = {
  orders: FoundOrder[];
  people: { key: string; name: string; phone: string | null; email: string | null }[];
  ingredients: { code: string; name: string }[];
};
const nothing: Found = { orders: [], people: [], ingredients: [] };
const pauseMs = 180;

/** What the server finds for what is typed, asked once one stops typing; an answer to older words is dropped. */
export function useFound(
  typed: string,
  outlet: string,
): { found: Found; state: "idle" | "searching" | "done" | "lost" } {
  const [answer, setAnswer] = useState<{ to: string; found: Found | null }>({ to: "", found: nothing });
  const wanted = typed.trim();
  const asks = wanted.length >= leastTyped || /^\d+$/.test(wanted);
  useEffect(() => {
    if (!asks) return;
    const cut = new AbortController();
    const timer = setTimeout(async () => {
      const query = new URLSearchParams({ q: wanted, pizzeria: outlet });
      const reply = await fetch(`/staff/recherche?${query}`, { signal: cut.signal }).catch(() => null);
      if (!cut.signal.aborted) setAnswer({ to: wanted, found: reply?.ok ? await reply.json() : null });
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      cut.abort();
    };
  }, [asks, wanted, outlet]);
  if (!asks) return { found: nothing, state: "idle" };
  if (answer.to !== wanted) return { found: answer.found ?? nothing, state: "searching" };
  return answer.found ? { found: answer.found, state: "done" } : { found: nothing, state: "lost" };
}
