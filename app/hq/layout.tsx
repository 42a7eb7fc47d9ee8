import "../globals.css";
import type { Metadata, Viewport } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";

export async function generateMetadata(): Promise<Metadata> {
  const title = (await getTranslations("administration"))("title");
  return {
    title: { default: title, template: `%s · ${title}` },
    robots: { index: false, follow: false },
    referrer: "no-referrer",
  };
}

export const viewport: Viewport = {
  themeColor: [{ media: "(prefers-color-scheme: dark)", color: "#1c120d" }, { color: "#fff7ea" }],
};

/** Head office's own rooms, reached by the secret address alone. It protects nothing: each page asks `requireAdministrator` itself. */
export default async function AdministrationLayout({ children }: { children: ReactNode }) {
  const { staff } = await getMessages();
  return (
    <html lang={await getLocale()}>
      <body className="min-h-dvh bg-paper text-ink antialiased">
        <NextIntlClientProvider messages={{ staff: { broken: staff.broken } }}>
          {children}
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
