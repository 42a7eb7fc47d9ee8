"use client";
import { useLocale, useTranslations } from "next-intl";
import { outletName } from "@/components/shop/outlet-name";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { formatCents } from "@/lib/money";
import type { Sister } from "@/lib/orders/queries/find-sister";
import { needsSister, type Quote } from "@/lib/orders/quote";
import { clockTime } from "@/lib/time";
import { choose, useChoice } from "./choice";
import { type KeptLine, keepLines, linesOf, moveBasket, useBasket } from "./store";
import { type Ask, useAnswer } from "./use-answer";

export type AskSister = Ask<Sister | null>;

export type SisterNoticeProps = {
  quote: Quote | null;
  /** Lines that the outlet could not make, as they were. */
  missing: readonly KeptLine[];
  ask: AskSister;
  /** Nothing is missing any more. */
  taken: () => void;
  className?: string;
};

/** Somebody of the group who can, when the outlet chosen cannot. */
export function SisterNotice({ quote, missing, ask, taken, className }: SisterNoticeProps) {
  const t = useTranslations("shop.basket.sister");
  const locale = useLocale() === "en" ? "en" : "fr";
  const basket = useBasket();
  const { mode, address } = useChoice();
  const kept = basket.lines.filter(({ key }) => missing.every((line) => line.key !== key));
  const whole = { ...basket, lines: [...kept, ...missing] };
  const stuck = missing.length > 0 || (quote && needsSister(quote));
  const place = address?.postcode
    ? { line: address.line, postcode: address.postcode, pin: address.pin }
    : null;
  const asked = {
    ...{
      outlet: basket.outlet,
      mode,
      lines: linesOf(whole),
      address: place,
      slot: quote?.slot ?? null,
      locale,
    },
  };
  const { answer } = useAnswer(ask, locale, stuck ? JSON.stringify(asked) : null);
  if (!stuck || !answer) return null;
  const { outlet, promisedAt, totalCents, deliveryFeeCents: feeCents, minimumCents } = answer;
  const name = outletName(outlet.name);
  return (
    <Notice tone="good" live title={t("title", { outlet: name })} className={className}>
      <p>
        {t(mode, {
          time: clockTime(new Date(promisedAt), outlet.timezone),
          total: formatCents(totalCents, locale),
        })}
      </p>
      <Button
        size="small"
        className="mt-2"
        onClick={() => {
          choose({
            outlet: { slug: outlet.slug, name: outlet.name },
            feeCents,
            minimumCents,
            rideMinutes: null,
          });
          keepLines(whole.lines);
          moveBasket(outlet.slug);
          taken();
        }}
      >
        {t("take", { outlet: name })}
      </Button>
    </Notice>
  );
}
