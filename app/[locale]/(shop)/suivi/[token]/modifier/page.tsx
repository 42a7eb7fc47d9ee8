import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ChangePage } from "@/components/change/change-page";
import { Link } from "@/components/navigation";
import { Texts } from "@/components/texts";
import { QuietScene } from "@/components/tracking/scenes/quiet-scene";
import { buttonLook } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { isLocale } from "@/lib/i18n";
import { getChangeable } from "@/lib/orders/queries/get-changeable";
import { quoteChange } from "@/lib/orders/queries/quote-change";
import { changeOrderAction, quoteChangeAction } from "../actions";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "change" });
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "no-referrer" };
}

/** The holder of an order's link changes it, as long as the kitchen has not started. */
export default async function ModifyPage({ params }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const order = /^[\w-]{22}$/.test(token) ? await getChangeable({ token }) : null;
  if (!order) notFound();
  const t = await getTranslations("change");
  if (order.status !== "placed") {
    const back = (
      <Link href={`/suivi/${token}`} className={buttonLook()}>
        {t("recap.back")}
      </Link>
    );
    return (
      <EmptyState picture={<QuietScene />} title={t("over.title")} action={back}>
        {t("over.text")}
      </EmptyState>
    );
  }
  const { mode, address, slot } = order;
  const lines = order.lines.map(({ seenCents: _, ...line }) => line);
  const quote = await quoteChange({ token }, { mode, lines, address, slot, locale });
  return (
    <div className="mx-auto max-w-6xl px-4 py-8 sm:px-6">
      <p className="font-semibold text-ink-soft">
        {t("order", { number: order.number, outlet: order.outlet.name })}
      </p>
      <h1 className="mb-8 text-4xl sm:text-5xl">{t("title")}</h1>
      <Texts
        of={[
          "change",
          "checkout",
          "shop.basket",
          "shop.ifMissing",
          "shop.finder",
          "shop.opening",
          "shop.product",
          "shop.menu",
          "shop.offers",
          "common",
          "refusals",
        ]}
      >
        <ChangePage
          order={order}
          first={quote}
          actions={{ ask: quoteChangeAction, change: changeOrderAction }}
        />
      </Texts>
    </div>
  );
}
