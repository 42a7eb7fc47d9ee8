"use client";
import { Flame, Moped, Pause, Play } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type HeldBack, type Stopped, stopped } from "@/lib/dispatch/held-back";
import { clockTime } from "@/lib/time";
import { Button, buttonLook } from "../ui/button";

const icons = { busy: Flame, delivery: Moped, pause: Pause };
const minutesOf = { busy: 30, delivery: 30, pause: 15 } as const;

type HeldBackBarProps = {
  held: HeldBack;
  timezone: string;
  pending: boolean;
  /** null: he may only read it. */
  onChange: ((what: Stopped, minutes: 0 | 15 | 30) => void) | null;
  more: string | null;
};

/** One tap for the rush, a road that is closed, a pause; what is on says until when, and one tap ends it. */
export function HeldBackBar({ held, timezone, pending, onChange, more }: HeldBackBarProps) {
  const t = useTranslations("delivery.held");
  const shown = stopped.filter((what) => onChange || held[what]);
  if (shown.length === 0) return null;
  return (
    <section aria-label={t("title")} className="flex flex-wrap items-center gap-2">
      {shown.map((what) => {
        const Icon = icons[what];
        const until = held[what];
        if (until) {
          const words = t(`${what}On`, { time: clockTime(new Date(until), timezone) });
          return (
            <p
              key={what}
              className="flex min-h-11 items-center gap-2 rounded-full bg-ember-wash py-1 pr-1 pl-4 font-semibold text-ember"
            >
              <Icon aria-hidden className="size-5" />
              {words}
              {onChange && (
                <Button
                  tone="quiet"
                  size="small"
                  disabled={pending}
                  aria-label={t("liftOf", { what: words })}
                  onClick={() => onChange(what, 0)}
                >
                  <Play aria-hidden className="size-4" />
                  {t("lift")}
                </Button>
              )}
            </p>
          );
        }
        return (
          <Button
            key={what}
            tone="quiet"
            disabled={pending}
            onClick={() => onChange?.(what, minutesOf[what])}
          >
            <Icon aria-hidden className="size-5" />
            {t(what)}
          </Button>
        );
      })}
      {more && (
        <Link href={more} className={buttonLook({ tone: "ghost" })}>
          {t("more")}
        </Link>
      )}
    </section>
  );
}
