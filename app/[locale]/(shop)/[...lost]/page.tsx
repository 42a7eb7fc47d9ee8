import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { isLocale } from "@/lib/i18n";

// Whatever no other page answers to: the shop's own "not found", in the reader's language.
export const generateStaticParams = () => [];

export async function generateMetadata({
  params,
}: {
  params: Promise<{ locale: string }>;
}): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "shop.meta" });
  return { title: t("lostTitle") };
}

export default function LostPage() {
  notFound();
}
