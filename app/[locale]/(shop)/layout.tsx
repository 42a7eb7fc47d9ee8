import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { ShopFooter } from "@/components/shop/shop-footer";
import { ShopHeader } from "@/components/shop/shop-header";
import { Unbroken } from "@/components/shop/unbroken";
import { isLocale } from "@/lib/i18n";

export default async function ShopLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations("common");
  return (
    <NextIntlClientProvider messages={null}>
      <a
        href="#contenu"
        className="-translate-y-20 fixed top-2 left-2 z-50 rounded-full bg-ink px-5 py-3 font-semibold text-paper focus:translate-y-0"
      >
        {t("skip")}
      </a>
      <ShopHeader />
      <main id="contenu" className="flex-1">
        <Unbroken>{children}</Unbroken>
      </main>
      <ShopFooter />
    </NextIntlClientProvider>
  );
}
