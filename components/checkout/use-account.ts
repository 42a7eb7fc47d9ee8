"use client";
import { type KnownAccount, useKnownAccount } from "@/components/account/known-account";
import { choose, getChoice } from "@/components/basket/choice";
import { draft } from "./details";

/** Whoever is signed in, and the form filled in with it; what he typed himself stands. */
export const useAccount = (): KnownAccount | null => useKnownAccount(fillIn);

function fillIn({ name, phone, email, toldBy, billing, addresses }: KnownAccount): void {
  const typed = draft.get();
  const fresh = !typed.name && !typed.phone && !typed.email;
  draft.set({
    ...typed,
    ...{ name: typed.name || name, phone: typed.phone || (phone ?? ""), email: typed.email || email },
    toldBy: fresh ? toldBy : typed.toldBy,
    billing: typed.billing.name || !billing ? typed.billing : { siret: "", vatNumber: "", ...billing },
  });
  const [preferred] = addresses;
  const { mode, address } = getChoice();
  if (mode !== "delivery" || address || !preferred) return;
  const { line, postcode, city, extra } = preferred;
  choose({ address: { line, postcode, city, extra } });
}
