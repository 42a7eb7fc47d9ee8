"use client";
import { useEffect, useState } from "react";
import type { Quote } from "@/lib/orders/quote";
import { mend, type Warning } from "./mend";
import { getBasket, keepLines } from "./store";

/** Applies what the server said to the basket and keeps the warnings until the reader has dealt with them. */
export function useMended(quote: Quote | null): { warnings: Warning[]; dismiss: () => void } {
  const [warnings, setWarnings] = useState<Warning[]>([]);
  useEffect(() => {
    if (!quote) return;
    const mended = mend(getBasket().lines, quote);
    if (mended.warnings.length === 0) return;
    keepLines(mended.lines);
    setWarnings((old) => [
      ...old.filter((one) => !mended.warnings.some((other) => other.name === one.name)),
      ...mended.warnings,
    ]);
  }, [quote]);
  return { warnings, dismiss: () => setWarnings([]) };
}
