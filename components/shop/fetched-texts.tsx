"use client";
import { NextIntlClientProvider, useLocale, useMessages } from "next-intl";
import { type ReactNode, use } from "react";
import { loadShopTexts } from "@/lib/shop-texts";

const fetched = new Map<string, ReturnType<typeof loadShopTexts>>();

function textsIn(locale: string) {
  const texts = fetched.get(locale) ?? loadShopTexts(locale);
  fetched.set(locale, texts);
  return texts;
}

/** The shop's texts for what is not shown at once: the page comes without them. */
export function FetchedTexts({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const messages = { ...useMessages(), shop: use(textsIn(locale)) };
  return (
    <NextIntlClientProvider locale={locale} messages={messages}>
      {children}
    </NextIntlClientProvider>
  );
}
