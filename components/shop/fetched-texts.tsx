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
  const messages = useMessages();
  const shop = use(textsIn(useLocale()));
  return <NextIntlClientProvider messages={{ ...messages, shop }}>{children}</NextIntlClientProvider>;
}
