"use client";
import { useMemo } from "react";
import type { ChosenPlace } from "@/components/basket/choice";
import { keptValue } from "@/components/basket/kept";
import { number, oneOf, orNull, shaped, text, yesOrNo } from "@/components/basket/reader";
import { type KeptLine, readLines } from "@/components/basket/store";
import type { Mode, PaymentPlan } from "@/db/enums";
import type { Changeable } from "@/lib/orders/changeable";

export type Changing = {
  /** The revision it was begun from: what somebody else changed meanwhile is begun anew. */
  revision: number;
  lines: KeptLine[];
  mode: Mode;
  address: ChosenPlace | null;
  /** null: as soon as possible. */
  slot: string | null;
  /** Of a promotion; null: none. */
  code: string | null;
  kitchenNote: string;
  courierNote: string;
  adult: boolean;
  difference: PaymentPlan;
};

const readChanging = shaped<Changing>({
  ...{ revision: number, lines: readLines, mode: oneOf(["delivery", "takeaway"]), slot: orNull(text) },
  address: orNull(shaped({ line: text, postcode: text, city: text, extra: text })),
  ...{
    code: orNull(text),
    kitchenNote: text,
    courierNote: text,
    adult: yesOrNo,
    difference: oneOf(["online", "on_receipt"]),
  },
});

const kept = new Map<string, ReturnType<typeof keptValue<Changing | null>>>();

/** A change begun but not sent is kept on this device beside the basket, which it does not touch. */
export function useChanging(order: Changeable) {
  const store = useMemo(() => storeOf(order.token), [order.token]);
  const stored = store.use();
  const fresh = useMemo(() => startOf(order), [order]);
  const changing = stored?.revision === order.revision ? stored : fresh;
  return useMemo(() => {
    const now = () => {
      const latest = store.get();
      return latest?.revision === fresh.revision ? latest : fresh;
    };
    const set = (change: Partial<Changing>) => store.set({ ...now(), ...change });
    return { changing, now, set, forget: () => store.set(null) };
  }, [store, fresh, changing]);
}

function storeOf(token: string) {
  const known = kept.get(token);
  if (known) return known;
  const made = keptValue<Changing | null>(
    `ocpizza.change.1.${token}`,
    null,
    (stored) => readChanging(stored) ?? null,
  );
  kept.set(token, made);
  return made;
}

const startOf = (order: Changeable): Changing => ({
  ...{
    revision: order.revision,
    lines: order.lines,
    mode: order.mode,
    address: order.address,
    slot: order.slot,
    code: order.code,
  },
  ...{ kitchenNote: order.kitchenNote, courierNote: order.courierNote, adult: order.adultDeclared },
  difference: order.plan,
});
