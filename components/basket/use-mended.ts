"use client";
import { useEffect, useRef, useState } from "react";
import type { Quote } from "@/lib/orders/quote";
import { mend, type Warning } from "./mend";
import { getBasket, type KeptLine, keepLines } from "./store";

type Lines = { get: () => readonly KeptLine[]; keep: (lines: KeptLine[]) => void };
const ofBasket: Lines = { get: () => getBasket().lines, keep: keepLines };

/** Whether the house makes less of a line than there was of it, and not merely a change of it is undone. */
const isLess = (mended: readonly KeptLine[], line: KeptLine): boolean =>
  (mended.find(({ key }) => key === line.key)?.quantity ?? 0) < line.quantity;

/** Applies what the server said to the lines and keeps the warnings, and the lines as they were that it makes less of or none, until the reader has dealt with them. */
export function useMended(
  quote: Quote | null,
  { get, keep }: Lines = ofBasket,
): { warnings: Warning[]; missing: KeptLine[]; dismiss: () => void } {
  const [warnings, setWarnings] = useState<Warning[]>([]);
  const [missing, setMissing] = useState<KeptLine[]>([]);
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
    const lessened = lines.filter((line) => isLess(mended.lines, line));
    setMissing((old) => [
      ...old.filter(({ key }) => !lessened.some((line) => line.key === key)),
      ...lessened,
    ]);
    setWarnings((old) => [
      ...old.filter((one) => !mended.warnings.some((other) => other.name === one.name)),
      ...mended.warnings,
    ]);
  }, [quote, get, keep]);
  const dismiss = () => {
    setWarnings([]);
    setMissing([]);
  };
  return { warnings, missing, dismiss };
}
