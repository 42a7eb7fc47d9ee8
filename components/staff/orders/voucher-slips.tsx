"use client";
import { Printer } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Money } from "@/components/money";
import { Button } from "@/components/ui/button";
import { dayWithYear } from "@/lib/time";
import type { IssuedVoucher } from "@/lib/vouchers/voucher";

/** The vouchers just given, to copy or print: nobody sees their codes again. */
export function VoucherSlips({ vouchers }: { vouchers: readonly IssuedVoucher[] }) {
  const t = useTranslations("staff.orders.voucher");
  const locale = useLocale();
  return (
    <div className="grid gap-4 p-5">
      <p>{t("lead")}</p>
      <div data-print-only className="grid gap-4">
        {vouchers.map(({ kind, code, amountCents, lastDay }) => (
          <article
            key={code}
            className="grid justify-items-center gap-1 rounded-2xl border-2 border-ink border-dashed bg-card p-5 text-center"
          >
            <p className="font-semibold text-ink-soft">{t(`title_${kind}`)}</p>
            <Money cents={amountCents} className="font-display font-extrabold text-4xl" />
            <p className="font-bold font-mono text-2xl tracking-wide">{code}</p>
            <p className="text-sm">
              {t(kind === "gift_card" ? "untilAnywhere" : "until", {
                day: dayWithYear(lastDay, locale),
              })}
            </p>
          </article>
        ))}
      </div>
      <Button tone="quiet" className="justify-self-start" onClick={() => window.print()}>
        <Printer aria-hidden className="size-5" />
        {t("print")}
      </Button>
    </div>
  );
}
