"use client";
import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { useAnswer } from "@/components/basket/use-answer";
import { PhoneNumber } from "@/components/staff/phone-number";
import { formatCents } from "@/lib/money";
import type { Sister } from "@/lib/orders/queries/find-sister";
import type { Outcome } from "@/lib/outcome";
import { placeName } from "@/lib/staff/screens";
import { clockTime } from "@/lib/time";
import type { Ticket } from "./ticket";
import { type AskedOfHouse, askedOf } from "./use-quote";

export type AskSister = (input: AskedOfHouse) => Promise<Outcome<Sister | null>>;

/** Whom to name to a caller when this outlet cannot. */
export function SisterLine({ ask, outlet, ticket }: { ask: AskSister; outlet: string; ticket: Ticket }) {
  const t = useTranslations("counter.foot");
  const locale = useLocale() === "en" ? "en" : "fr";
  const asking = useMemo(() => (_: "fr" | "en", asked: unknown) => ask(asked as AskedOfHouse), [ask]);
  const { answer } = useAnswer(asking, locale, JSON.stringify(askedOf(outlet, ticket, locale)));
  if (!answer) return null;
  const { name, phone, timezone } = answer.outlet;
  return (
    <p role="status" className="rounded-xl bg-basil-wash px-3 py-2 text-sm">
      {t.rich("sister", {
        outlet: placeName(name),
        time: clockTime(new Date(answer.promisedAt), timezone),
        total: formatCents(answer.totalCents, locale),
        phone: () => <PhoneNumber value={phone} />,
      })}
    </p>
  );
}
