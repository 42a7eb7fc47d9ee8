"use client";
import { NextIntlClientProvider, useLocale, useMessages } from "next-intl";
import { type ReactNode, use } from "react";
import { type LaterRoom, laterTexts } from "@/lib/shop-texts";

type Texts = { [word: string]: unknown };
const fetched = new Map<string, Promise<Texts>>();

function textsIn(room: LaterRoom, locale: string): Promise<Texts> {
  const key = `${room} ${locale}`;
  const texts = fetched.get(key) ?? laterTexts[room](locale).then((file) => file.default as Texts);
  fetched.set(key, texts);
  return texts;
}

/** The texts of a room for what is not shown at once: the page comes without them. */
export function FetchedTexts({ room = "shop", children }: { room?: LaterRoom; children: ReactNode }) {
  const locale = useLocale();
  const messages = { ...useMessages(), [room]: use(textsIn(room, locale)) };
  return (
    <NextIntlClientProvider locale={locale} messages={messages}>
      {children}
    </NextIntlClientProvider>
  );
}
