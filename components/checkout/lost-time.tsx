"use client";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Quote } from "@/lib/orders/quote";
import { readable } from "@/lib/refusal-details";

type LostTimeProps = { lost: string; quote: Quote; choose: (startsAt: string) => void; zone: string };

/** The chosen time was taken or has passed meanwhile: which one, and the next one at a tap. */
export function LostTime({ lost, quote, choose, zone }: LostTimeProps) {
  const t = useTranslations("checkout.when");
  const locale = useLocale();
  const free = quote.slots.filter((slot) => slot.free);
  const next = (free.find(({ startsAt }) => startsAt > lost) ?? free[0])?.startsAt;
  const words = readable({ lost, next: next ?? "" }, locale, zone);
  return (
    <Notice tone="bad" live title={t("lost", { time: String(words.lost) })}>
      {next && (
        <Button tone="quiet" size="small" className="mt-2" onClick={() => choose(next)}>
          {t("takeNext", { time: String(words.next) })}
        </Button>
      )}
    </Notice>
  );
}
