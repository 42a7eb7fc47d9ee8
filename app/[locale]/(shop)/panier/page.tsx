import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { BasketPage } from "@/components/basket/basket-page";
import { Texts } from "@/components/texts";
import { getShopOutlets } from "@/lib/server/shop-cache";
import { findSisterAction, quoteAction } from "../actions";

type Props = { params: Promise<{ locale: "fr" | "en" }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "shop.meta" });
  return { title: t("basketTitle"), description: t("basketDescription"), robots: { index: false } };
}

/** The same page for everybody: what is in the basket is the browser's to know. */
export default async function Basket({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const [t, outlets] = await Promise.all([getTranslations("shop.basket"), getShopOutlets()]);
  return (
    // As high as the window from the start: what the browser then puts into it moves nothing.
    <div className="mx-auto min-h-svh max-w-6xl px-4 py-8 sm:px-6">
      <h1 className="mb-6 text-5xl">{t("title")}</h1>
      <Texts
        of={[
          "shop.again",
          "shop.basket",
          "shop.menu.otherDay",
          "shop.ifMissing",
          "shop.product",
          "shop.offers",
          "common",
        ]}
      >
        <BasketPage
          outlets={outlets.map(({ id, slug, name }) => ({ id, slug, name }))}
          ask={quoteAction}
          askSister={findSisterAction}
        />
      </Texts>
    </div>
  );
}
