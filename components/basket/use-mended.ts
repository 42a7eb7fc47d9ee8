"use client";
import { useEffect, useRef, useState } from "react";
import type { Quote } from "@/lib/orders/quote";
import { mend, type Warning } from "./mend";
import { getBasket, type KeptLine, keepLines } from "./store";

type Lines = { get: () => readonly KeptLine[]; keep: (lines: KeptLine[]) => void };
const ofBasket: Lines = { get: () => getBasket().lines, keep: keepLines };

/** Applies what the server said to the lines and keeps the warnings until the reader has dealt with them. */
export function useMended(
  quote: Quote | null,
  { get, keep }: Lines = ofBasket,
): { warnings: Warning[]; dismiss: () => void } {
  const [warnings, setWarnings] = useState<Warning[]>([]);
  const good = useRef(new Map<string, KeptLine>());
  useEffect(() => {
    if (!quote) return;
    const lines = get();
    const mended = mend(lines, quote, good.current);
    for (const line of lines) {
      const quoted = quote.lines.find((other) => other.key === line.key);
      // An answer to an older question says nothing of the line as it is now.
      if (quoted && !quoted.problem && quoted.quantity === line.quantity && quoted.item === line.item)
        good.current.set(line.key, line);
    }
    if (mended.warnings.length === 0) return;
    keep(mended.lines);
    setWarnings((old) => [
      ...old.filter((one) => !mended.warnings.some((other) => other.name === one.name)),
      ...mended.warnings,
    ]);
  }, [quote, get, keep]);
  return { warnings, dismiss: () => setWarnings([]) };
}
