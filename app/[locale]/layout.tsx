import "../shop.css";
import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { isLocale } from "@/lib/i18n";
import { env } from "@/lib/server/env";

// Nothing is rendered while building: these pages show the database, and a build must not know it.
export const generateStaticParams = () => [];

export const metadata: Metadata = {
  metadataBase: new URL(env.PUBLIC_URL),
  title: "OC Pizza",
  icons: "/icon.svg",
  manifest: "/manifest.webmanifest",
};
export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fff7ea" },
    { media: "(prefers-color-scheme: dark)", color: "#1c120d" },
  ],
};

export default async function LocaleLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return (
    <html lang={locale}>
      <body className="flex min-h-dvh flex-col bg-paper text-ink antialiased">{children}</body>
    </html>
  );
}
