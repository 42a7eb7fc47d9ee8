"use client";
import { useEffect, useState } from "react";
import type { MapSetup } from "@/lib/outlets/map-setup";

const patienceMs = 4000;
/** Once a visit: a page of several maps asks once, and after a failure none waits for Google again. */
let asked: Promise<MapSetup | null> | null = null;
let failed = false;

async function ask(): Promise<MapSetup | null> {
  const answer = await fetch("/api/maps", { signal: AbortSignal.timeout(patienceMs) }).catch(() => null);
  return answer?.ok ? answer.json() : null;
}

/** How Google's map is begun; null: our own is shown, for want of a key, of an answer, or of Google. */
export function useMapSetup() {
  const [setup, setSetup] = useState<MapSetup | null>(null);
  useEffect(() => {
    let gone = false;
    asked ??= ask();
    void asked.then((found) => !gone && !failed && setSetup(found));
    return () => {
      gone = true;
    };
  }, []);
  const fail = () => {
    failed = true;
    setSetup(null);
  };
  return { setup, fail };
}
