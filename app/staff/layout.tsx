import "../globals.css";
import type { Metadata, Viewport } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { NetworkBanner } from "@/components/staff/network/network-banner";
import { IdleLock } from "@/components/staff/screen/idle-lock";
import { getSharedScreen } from "@/lib/server/session";
import { lockScreenAction, stayAtScreenAction } from "./poste/actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("staff");
  return {
    title: { default: t("title"), template: `%s · ${t("title")}` },
    robots: { index: false, follow: false },
  };
}

export const viewport: Viewport = {
  themeColor: [{ media: "(prefers-color-scheme: dark)", color: "#1c120d" }, { color: "#fff7ea" }],
};

/** The page of everything staff see. It protects nothing: each page asks `requireStaff` itself. */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  const [{ staff, screen }, shared] = await Promise.all([getMessages(), getSharedScreen()]);
  return (
    <html lang={await getLocale()}>
      <body className="min-h-dvh bg-paper text-ink antialiased">
        <NextIntlClientProvider
          messages={{ staff: { broken: staff.broken, network: staff.network }, screen }}
        >
          <NetworkBanner />
          {shared?.person && (
            <IdleLock minutes={shared.minutes} lock={lockScreenAction} stay={stayAtScreenAction} />
          )}
          {children}
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
