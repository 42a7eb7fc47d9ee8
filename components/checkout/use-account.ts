"use client";
import { useEffect, useState } from "react";
import { choose, getChoice } from "@/components/basket/choice";
import type { Profile } from "@/lib/customers/profile";
import { draft } from "./details";

export type KnownAccount = Omit<Profile, "offers"> & { email: string };

const signedIn = () => document.cookie.split("; ").includes("ocpizza-account=1");

/** Whoever is signed in, asked for apart: the page is the same for everybody. What he typed himself stands. */
export function useAccount(): KnownAccount | null {
  const [account, setAccount] = useState<KnownAccount | null>(null);
  useEffect(() => {
    if (!signedIn()) return;
    const stop = new AbortController();
    fetch("/api/account", { signal: stop.signal })
      .then((answer) => (answer.ok ? (answer.json() as Promise<KnownAccount | null>) : null))
      .then((known) => {
        if (!known) return;
        fillIn(known);
        setAccount(known);
      })
      // A form that is not filled in is filled in by hand.
      .catch(() => {});
    return () => stop.abort();
  }, []);
  return account;
}

function fillIn({ name, phone, email, toldBy, billing, addresses }: KnownAccount): void {
  const typed = draft.get();
  const fresh = !typed.name && !typed.phone && !typed.email;
  draft.set({
    ...typed,
    ...{ name: typed.name || name, phone: typed.phone || (phone ?? ""), email: typed.email || email },
    toldBy: fresh ? toldBy : typed.toldBy,
    billing: typed.billing.name || !billing ? typed.billing : { vatNumber: "", ...billing },
  });
  const [preferred] = addresses;
  const { mode, address } = getChoice();
  if (mode !== "delivery" || address || !preferred) return;
  const { line, postcode, city, extra } = preferred;
  choose({ address: { line, postcode, city, extra } });
}
