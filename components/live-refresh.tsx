"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef } from "react";
import { useDates } from "@/components/ui/dates";
import { useLive } from "./live-source";

type LiveRefreshProps = {
  topics: readonly string[];
  /** How often the page is read again whatever is heard: covers a hint that got lost. */
  everySeconds?: number;
};

/**
 * Keeps a staff page true: reads it again on a hint, on every (re)connection and every so often, and says when it cannot.
 * Screens of one outlet hear the same hint at once, so each waits a little, differently.
 */
export function LiveRefresh({ topics, everySeconds = 60 }: LiveRefreshProps) {
  const t = useTranslations("common.live");
  const dates = useDates();
  const router = useRouter();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  const soon = (atMostMs: number) => {
    if (waiting.current) return;
    waiting.current = setTimeout(
      () => {
        waiting.current = undefined;
        // Without a network there is nothing to read; it is read again on reconnection.
        if (navigator.onLine) router.refresh();
      },
      30 + Math.random() * atMostMs,
    );
  };
  const { link, heardAt } = useLive(topics, (message) => soon(message.kind === "hint" ? 400 : 1500));

  const poll = useEffectEvent(() => document.visibilityState === "visible" && soon(500));
  useEffect(() => {
    const timer = setInterval(() => poll(), everySeconds * 1000);
    return () => {
      clearInterval(timer);
      clearTimeout(waiting.current);
      waiting.current = undefined;
    };
  }, [everySeconds]);

  const cut = link === "cut";
  return (
    <p
      role="status"
      className={`inline-flex items-center gap-2 rounded-full px-3 py-1 font-semibold text-sm ${cut ? "bg-tomato text-on-tomato" : "bg-basil-wash text-basil"}`}
    >
      <span
        aria-hidden
        className={`size-2 rounded-full bg-current ${link === "live" ? "" : "animate-pulse"}`}
      />
      {cut &&
        t("cut", {
          time: heardAt ? dates(new Date(heardAt), { hour: "2-digit", minute: "2-digit" }) : "–",
        })}
      {/* On a phone the light says it: beside it stand where one is and who. */}
      {!cut && <span className="max-sm:sr-only">{t(link === "live" ? "on" : "connecting")}</span>}
    </p>
  );
}
