"use client";
import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Outcome } from "@/lib/outcome";
import { herePath, idleMs, keepGesture, type LockScreen, leaveFor, onLocked } from "./leave-for";

type IdleLockProps = {
  minutes: number;
  lock: LockScreen;
  stay: (input: undefined) => Promise<Outcome<null>>;
};

const gestures = ["pointerdown", "keydown", "wheel", "touchmove"] as const;
const tellEveryMs = 20_000;
const lookEveryMs = 5000;

/**
 * Covers and locks a shared screen that is left alone. The cover comes first, whatever the network does; the page behind it is
 * left as soon as the house knows. The house locks by itself, too: closing the page keeps nothing open.
 */
export function IdleLock({ minutes, lock, stay }: IdleLockProps) {
  const t = useTranslations("screen");
  const [covered, cover] = useState(false);
  const told = useRef(0);

  const leave = useEffectEvent(async () => {
    cover(true);
    const known = await lock(undefined).catch(() => null);
    // Without an answer the next look tries again, behind the cover.
    if (known) leaveFor(herePath());
  });
  const tell = useEffectEvent(async () => {
    if (covered) return;
    keepGesture();
    if (Date.now() - told.current < tellEveryMs) return;
    told.current = Date.now();
    const answer = await stay(undefined).catch(() => null);
    if (answer?.ok === false && answer.code !== "failed") leaveFor(herePath());
  });
  const look = useEffectEvent(() => {
    if (covered || idleMs() >= minutes * 60_000) void leave();
  });

  useEffect(() => {
    keepGesture();
    told.current = Date.now();
    const made = () => void tell();
    const seen = () => look();
    for (const gesture of gestures) window.addEventListener(gesture, made, { passive: true });
    document.addEventListener("visibilitychange", seen);
    const timer = setInterval(seen, lookEveryMs);
    const deaf = onLocked(() => void leave());
    return () => {
      for (const gesture of gestures) window.removeEventListener(gesture, made);
      document.removeEventListener("visibilitychange", seen);
      clearInterval(timer);
      deaf();
    };
  }, []);

  if (!covered) return null;
  return (
    <div
      role="alert"
      className="fixed inset-0 z-[100] grid place-content-center justify-items-center gap-4 bg-paper text-ink"
    >
      <Lock aria-hidden className="size-16 text-tomato" />
      <p className="font-bold font-display text-3xl">{t("veil")}</p>
    </div>
  );
}
