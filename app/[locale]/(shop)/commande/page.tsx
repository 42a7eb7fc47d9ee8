import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Checkout } from "@/components/checkout/checkout";
import { Texts } from "@/components/texts";
import { smsIsOffered } from "@/lib/server/channels/sms";
import { getShopOutlets } from "@/lib/server/shop-cache";
import { findSisterAction, quoteAction } from "../actions";
import { placeOrderAction } from "./actions";

type Props = { params: Promise<{ locale: "fr" | "en" }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "checkout" });
  return { title: t("title"), robots: { index: false } };
}

/** One page from the basket to the order; the same for everybody until the browser fills it. */
export default async function CheckoutPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const [t, outlets] = await Promise.all([getTranslations("checkout"), getShopOutlets()]);
  const known = outlets.map(({ slug, name, phone, street, postcode, city }) => ({
    slug,
    name,
    phone,
    street,
    postcode,
    city,
  }));
  return (
    <div className="mx-auto max-w-6xl px-4 py-8 sm:px-6">
      <h1 className="mb-6 text-4xl sm:text-5xl">{t("title")}</h1>
      <Texts of={["checkout", "shop.basket", "shop.finder", "shop.opening", "common", "refusals"]}>
        <Checkout
          outlets={known}
          ask={quoteAction}
          askSister={findSisterAction}
          place={placeOrderAction}
          sms={smsIsOffered()}
        />
      </Texts>
    </div>
  );
}
