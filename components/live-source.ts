"use client";
import { useEffect, useEffectEvent, useState } from "react";
import { openLine } from "./live-line";

export type LiveMessage =
  | { kind: "change"; topic: string; data: unknown }
  | { kind: "hint"; topic: string }
  /** Connected, or connected again: what was said meanwhile is lost, so re-read what a hint would have told. */
  | { kind: "connected" };

export type LiveState = {
  /** `cut`: nothing has been heard for too long; what the screen shows may no longer be true. */
  link: "connecting" | "live" | "cut";
  /** The house's clock when it last spoke, ISO: until then what the screen shows was true. null before the first word. */
  heardAt: string | null;
};

/**
 * Listens to topics (`availability:<outletId>`, `order:<token>`, `orders:<outletId>`) as long as the component is there.
 * All listeners of a page share one connection.
 */
export function useLive(
  topics: readonly string[],
  onMessage: (message: LiveMessage) => void,
  locale = "fr",
): LiveState {
  const [state, setState] = useState<LiveState>({ link: "connecting", heardAt: null });
  useHeard(topics, onMessage, locale, setState);
  return state;
}

/** As `useLive`, for who shows nothing of the line itself and need not be drawn again with its every beat. */
export function useHeard(
  topics: readonly string[],
  onMessage: (message: LiveMessage) => void,
  locale = "fr",
  show: (state: LiveState) => void = unseen,
): void {
  const tell = useEffectEvent(onMessage);
  const key = [...topics].toSorted().join(",");
  useEffect(
    () => (key ? openLine(locale).listen(key.split(","), (message) => tell(message), show) : undefined),
    [key, locale, show],
  );
}

const unseen = () => {};
