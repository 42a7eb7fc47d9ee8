"use client";
import { useEffect, useState } from "react";
import type { Outcome } from "@/lib/outcome";

export type Check = (locale: "fr" | "en", input: unknown) => Promise<Outcome<unknown>>;

/** Back from the provider's page: asks how the payment stands rather than wait to be told, once. */
export function useReturn(
  { token, locale, back }: { token: string; locale: "fr" | "en"; back: boolean },
  check: Check,
  onDone: () => void,
): boolean {
  const [checking, setChecking] = useState(back);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, on coming back.
  useEffect(() => {
    if (!back) return;
    const done = () => {
      setChecking(false);
      onDone();
    };
    check(locale, { token }).then(done, done);
  }, [back]);
  return checking;
}
