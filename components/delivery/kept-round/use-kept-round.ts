import { useEffect, useEffectEvent, useState } from "react";
import type { CourierScreen } from "@/lib/dispatch/run";
import type { Reading } from "../../use-reading";
import { forgetRound, keepKnown, keepPage, knownRound } from "./kept-round";

type KeptRound = {
  courierId: string;
  /** The outlet's name in addresses. */
  outlet: string;
  reading: Reading<CourierScreen>;
  /** Something done at a door is not with the house yet. */
  waits: boolean;
  know: (before: Reading<CourierScreen>, knownAt: number) => void;
};

/** While a courier has doors to reach, his page comes without a network too, as it was last; with the last of them it is forgotten. */
export function useKeptRound({ courierId, outlet, reading, waits, know }: KeptRound): void {
  const has = waits || reading.stops.length > 0;
  const doors = reading.stops.map(({ orderId, state }) => `${orderId} ${state}`).join();
  // Nothing newer is written before what was known is read.
  const [knownFrom, setKnownFrom] = useState<string | null>(null);
  const remember = useEffectEvent(async () => {
    const known = await knownRound(courierId).catch(() => null);
    if (known) know(known.reading, known.knownAt);
    setKnownFrom(known?.reading.at ?? "");
  });
  useEffect(() => void remember(), []);
  useEffect(() => {
    if (has && knownFrom !== null && reading.at !== knownFrom)
      void keepKnown({ courierId, knownAt: Date.now(), reading });
  }, [courierId, has, knownFrom, reading]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: kept again whenever another door is his
  useEffect(() => {
    if (has) void keepPage(`/staff/tournee/${outlet}`);
    else void forgetRound();
  }, [has, outlet, doors]);
}
