import { useEffect } from "react";
import type { Tracking } from "@/lib/orders/tracking";
import { keepOffline } from "./keep-offline";
import { lastTracked } from "./last-tracked";

/** Whoever follows an order still finds it, and the outlet's telephone, where there is no network. */
export function useKeptOffline(tracking: Tracking, knownAt: string, locale: string): void {
  const { token, number, mode, promisedAt, lines } = tracking;
  const { name: outlet, phone, timezone: zone } = tracking.outlet;
  const contents = lines
    .map(({ quantity, menu, parts }) => `${quantity} × ${menu ?? parts.map(({ name }) => name).join(" / ")}`)
    .join(", ");
  useEffect(() => {
    lastTracked.set({ token, number, outlet, phone, zone, mode, promisedAt, knownAt, contents });
  }, [token, number, outlet, phone, zone, mode, promisedAt, knownAt, contents]);
  useEffect(() => void keepOffline(locale), [locale]);
}
