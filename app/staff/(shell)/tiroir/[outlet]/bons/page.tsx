import { getLocale, getTranslations } from "next-intl/server";
import { Money } from "@/components/money";
import { BackLink } from "@/components/staff/back-link";
import { Panel } from "@/components/staff/panel";
import { AskBalance } from "@/components/staff/till/ask-balance";
import { SellCard } from "@/components/staff/till/sell-card";
import { Texts } from "@/components/texts";
import { formatCents } from "@/lib/money";
import { getTenderRules } from "@/lib/payments/queries/get-tender-rules";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import { getDrawerState } from "@/lib/till/queries/list-drawers";
import { dayWithYear } from "@/lib/time";
import { listGiftCards } from "@/lib/vouchers/queries/list-gift-cards";
import { askVoucherAction, sellGiftCardAction } from "../../actions";

export async function generateMetadata() {
  return { title: (await getTranslations("till.cards"))("title") };
}

/** Gift cards of an outlet: sold, asked what is left on them, and those sold last. */
export default async function GiftCardsPage({ params }: { params: Promise<{ outlet: string }> }) {
  const staff = await requireStaff("till.work", (await params).outlet);
  const { id, slug } = staff.outlet;
  const [t, locale, drawer, rules, sold] = await Promise.all([
    getTranslations("till.cards"),
    getLocale(),
    getDrawerState(id),
    getTenderRules(id, now()),
    listGiftCards(id),
  ]);
  return (
    <Texts of={["till.cards", "till.pay.voucher", "staff.orders.voucher"]}>
      <div className="mx-auto grid w-full max-w-6xl content-start gap-4 p-3 md:p-6">
        <BackLink href={`/staff/tiroir/${slug}`}>{t("back")}</BackLink>
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="max-w-prose text-ink-soft">{t("lead")}</p>
        <div className="grid items-start gap-4 lg:grid-cols-[1.4fr_1fr]">
          <SellCard outletId={id} cheques={rules.cheques} drawer={drawer} sell={sellGiftCardAction} />
          <div className="grid gap-4">
            <AskBalance outletId={id} ask={askVoucherAction} />
            <Panel title={t("list")}>
              {sold.length === 0 && <p className="text-ink-soft">{t("none")}</p>}
              <ul>
                {sold.map((card) => (
                  <li
                    key={card.id}
                    className="flex items-baseline justify-between gap-3 border-line border-b py-2 last:border-0"
                  >
                    <span>
                      {t("card", { tail: card.tail, amount: formatCents(card.amountCents, locale) })}
                      <span className="block text-ink-soft text-sm">
                        {t("until", { day: dayWithYear(card.lastDay, locale) })}
                      </span>
                    </span>
                    <Money cents={card.leftCents} className="font-bold" />
                  </li>
                ))}
              </ul>
            </Panel>
          </div>
        </div>
      </div>
    </Texts>
  );
}
