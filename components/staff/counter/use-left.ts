"use client";
import { useState } from "react";
import { useHeard } from "@/components/live-source";
import { type Availability, withNews } from "@/lib/stock/availability";

/** How many of everything are left: as the page was read, and what is heard of the scarce since. */
export function useLeft(outletId: string, whole: Availability): Availability {
  const [news, setNews] = useState<Availability | null>(null);
  useHeard([`availability:${outletId}`], (message) => {
    if (message.kind === "change") setNews(message.data as Availability);
  });
  return withNews(whole, news);
}
