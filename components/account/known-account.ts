"use client";
import { useEffect, useState } from "react";
import type { Profile } from "@/lib/customers/profile";

export type KnownAccount = Omit<Profile, "offers" | "reviews"> & { email: string; stamps: number };

const signedIn = () => document.cookie.split("; ").includes("ocpizza-account=1");

/** Whoever is signed in, asked for apart: the page is the same for everybody. null until it is known, and for guests. */
export function useKnownAccount(arrived?: (account: KnownAccount) => void): KnownAccount | null {
  const [account, setAccount] = useState<KnownAccount | null>(null);
  useEffect(() => {
    if (!signedIn()) return;
    const stop = new AbortController();
    fetch("/api/account", { signal: stop.signal })
      .then((answer) => (answer.ok ? (answer.json() as Promise<KnownAccount | null>) : null))
      .then((known) => {
        if (!known) return;
        arrived?.(known);
        setAccount(known);
      })
      // A form that is not filled in is filled in by hand.
      .catch(() => {});
    return () => stop.abort();
  }, [arrived]);
  return account;
}
