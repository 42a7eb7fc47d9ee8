"use client";
import { useEffect, useEffectEvent, useState } from "react";
import type { SeenAt } from "@/lib/dispatch/position";
import { keptValue } from "../../basket/kept";

/** A little more than what the house takes at most. */
const everyMs = 11_000;

export type Sharing = "off" | "looking" | "on" | "denied" | "unavailable";

const wanted = keptValue<boolean>("ocpizza.sharing.1", false, (stored) => stored === true);

/**
 * Where this telephone is, while its courier is on a round and said that he shares it: told to the house every eleven seconds,
 * and known here without a network too.
 */
export function useSharing(onRound: boolean, address: string) {
  const shares = wanted.use();
  const [here, setHere] = useState<SeenAt | null>(null);
  const [trouble, setTrouble] = useState<"denied" | "unavailable" | null>(null);
  const active = onRound && shares;

  const tell = useEffectEvent(async ({ coords, timestamp }: GeolocationPosition) => {
    const { latitude: lat, longitude: lng, accuracy } = coords;
    setTrouble(null);
    setHere({ lat, lng, at: new Date(timestamp).toISOString() });
    const agoMs = Math.max(0, Math.round(Date.now() - timestamp));
    const body = JSON.stringify({ lat, lng, accuracyMeters: Math.min(5000, accuracy), agoMs });
    // Lost in a dead spot: the next one tells better.
    await fetch(address, {
      ...{ method: "POST", body, headers: { "content-type": "application/json" } },
      signal: AbortSignal.timeout(8000),
    }).catch(() => undefined);
  });

  useEffect(() => {
    if (!active) return;
    const look = () =>
      navigator.geolocation.getCurrentPosition(
        (position) => void tell(position),
        ({ code, PERMISSION_DENIED }) => setTrouble(code === PERMISSION_DENIED ? "denied" : "unavailable"),
        { enableHighAccuracy: true, maximumAge: 5000, timeout: everyMs },
      );
    look();
    const timer = setInterval(look, everyMs);
    return () => {
      clearInterval(timer);
      setHere(null);
    };
  }, [active]);

  const state: Sharing = active ? (trouble ?? (here ? "on" : "looking")) : "off";
  return { state, here, share: (yes: boolean) => wanted.set(yes) };
}
