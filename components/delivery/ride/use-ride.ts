"use client";
import { useEffect, useState } from "react";
import { isOnWay } from "@/lib/dispatch/ride";
import type { Place } from "@/lib/outlets/place";
import { type KeptRide, keepRide, keptRides } from "./kept-rides";

export type TypedStart = { line: string; postcode: string };
type Asked = { orderId: string; address: string; here: Place | null; typed: TypedStart | null };

const patienceMs = 8000;
/** Again after so long where nothing came: a dead spot ends. */
const againMs = 15_000;

/**
 * The way to a door: fetched before he leaves, kept on the telephone, and asked for anew once he has left it or begins elsewhere.
 * @param address of the round's ways on our server
 */
export function useRide({ orderId, address, here, typed }: Asked): {
  ride: KeptRide | null;
  failed: boolean;
} {
  const ride = keptRides.use().rides.find((one) => one.orderId === orderId) ?? null;
  const [failed, setFailed] = useState(false);
  const [round, setRound] = useState(0);
  const start = typed ?? (here && !(ride && isOnWay(ride, here)) ? near(here) : ride ? null : {});
  const asked = start && `${address}?${new URLSearchParams({ ...start, order: orderId })}`;

  useEffect(() => {
    if (!asked || round < 0) return setFailed(false);
    const stop = new AbortController();
    let again: ReturnType<typeof setTimeout>;
    const ask = async () => {
      const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(patienceMs)]);
      const answer = await fetch(asked, { signal }).catch(() => null);
      if (stop.signal.aborted) return;
      setFailed(!answer?.ok);
      if (answer?.ok) return keepRide(orderId, { ...(await answer.json()), at: new Date().toISOString() });
      // Refused for good: it is not his, or nobody knows where it is.
      if (answer && answer.status < 500) return;
      again = setTimeout(() => setRound((n) => n + 1), againMs);
    };
    const timer = setTimeout(ask, 200);
    return () => {
      stop.abort();
      clearTimeout(timer);
      clearTimeout(again);
    };
  }, [asked, orderId, round]);
  return { ride, failed };
}

/** To a hundred metres: he does not ask at every step. */
const near = ({ lat, lng }: Place) => ({ lat: lat.toFixed(3), lng: lng.toFixed(3) });
