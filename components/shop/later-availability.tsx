"use client";
import { useEffect, useRef } from "react";
import { choose } from "@/components/basket/choice";
import { useHeard } from "@/components/live-source";
import type { BusinessDay } from "@/lib/time";
import { keepAvailability } from "./availability";

const pauseMs = 1500;

async function read(id: string, slug: string, day: BusinessDay) {
  try {
    const answer = await fetch(`/api/outlets/${slug}/availability?day=${day}`);
    if (answer.ok) keepAvailability(id, await answer.json(), day);
    else if (answer.status === 400) choose({ day: null });
  } catch {
    // Offline: the live line has it read again once it is back.
  }
}

/** Keeps true what an outlet can make on a later day, which whatever happens today may touch; nothing to see. */
export function LaterAvailability({
  outlet,
  day,
}: {
  outlet: { id: string; slug: string };
  day: BusinessDay;
}) {
  const { id, slug } = outlet;
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    void read(id, slug, day);
    return () => {
      clearTimeout(waiting.current);
      waiting.current = undefined;
    };
  }, [id, slug, day]);
  useHeard([`availability:${id}`], () => {
    waiting.current ??= setTimeout(() => {
      waiting.current = undefined;
      void read(id, slug, day);
    }, pauseMs);
  });
  return null;
}
