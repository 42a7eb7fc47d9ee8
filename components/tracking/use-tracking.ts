"use client";
import { useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { useEffect, useState } from "react";
import { type LiveState, useLive } from "@/components/live-source";
import type { Tracking } from "@/lib/orders/tracking";

const pollMs = 20_000;

/**
 * The newest of what the page read and what came over the live line. While the line is cut the page is read again every
 * 20 s. `knownAt`: until when, by the house's clock, this is known to be true.
 */
export function useTracking(read: Tracking): {
  tracking: Tracking;
  live: LiveState;
  knownAt: string;
  reread: () => void;
} {
  const router = useRouter();
  const [heard, setHeard] = useState(read);
  const live = useLive(
    [`order:${read.token}`],
    (message) => {
      if (message.kind === "change" && message.data) setHeard(message.data as Tracking);
      if (message.kind === "hint") router.refresh();
    },
    useLocale(),
  );
  const cut = live.link !== "live";
  useEffect(() => {
    if (!cut) return;
    const timer = setInterval(() => document.visibilityState === "visible" && router.refresh(), pollMs);
    return () => clearInterval(timer);
  }, [cut, router]);
  const tracking = heard.updatedAt > read.updatedAt ? heard : read;
  const knownAt = live.heardAt && live.heardAt > tracking.updatedAt ? live.heardAt : tracking.updatedAt;
  return { tracking, live, knownAt, reread: () => router.refresh() };
}
