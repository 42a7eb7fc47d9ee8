import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { alternates } from "@/components/shop/alternates";
import { JsonLd } from "@/components/shop/json-ld";
import { OutletSheet } from "@/components/shop/outlet-sheet";
import { SoonRow } from "@/components/shop/soon-row";
import { Texts } from "@/components/texts";
import { outletSchema } from "@/lib/outlets/schema-org";
import { env } from "@/lib/server/env";
import { getShopOutlets } from "@/lib/server/shop-cache";

type Props = { params: Promise<{ locale: "fr" | "en" }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "shop.meta" });
  return {
    title: t("outletsTitle"),
    description: t("outletsDescription"),
    alternates: alternates("/pizzerias", locale),
  };
}

export default async function OutletsPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const [t, home, outlets] = await Promise.all([
    getTranslations("shop.outlets"),
    getTranslations("shop.home"),
    getShopOutlets(),
  ]);
  const soon = outlets.filter((outlet) => outlet.status === "opening");
  return (
    <Texts of={["shop.opening"]}>
      {outlets
        .filter((outlet) => outlet.status === "open")
        .map((outlet) => (
          <JsonLd
            key={outlet.slug}
            data={outletSchema(
              outlet,
              `${env.PUBLIC_URL}${locale === "en" ? "/en" : ""}/pizzeria/${outlet.slug}`,
            )}
          />
        ))}
      <div className="mx-auto max-w-7xl px-4 py-10 sm:px-6">
        <h1 className="font-extrabold text-5xl sm:text-6xl">{t("title")}</h1>
        <p className="mt-3 text-ink-soft text-lg">{t("lead")}</p>
        <ul className="mt-8 grid gap-5 md:grid-cols-2 xl:grid-cols-3">
          {outlets
            .filter((outlet) => outlet.status === "open")
            .map((outlet) => (
              <OutletSheet key={outlet.slug} outlet={outlet} />
            ))}
        </ul>
        {soon.length > 0 && (
          <section className="mt-12">
            <h2 className="text-3xl">{home("soonTitle")}</h2>
            <p className="mt-1 mb-5 text-ink-soft">{t("soonLead")}</p>
            <ul className="grid gap-4 sm:grid-cols-3">
              {soon.map((outlet) => (
                <SoonRow key={outlet.slug} outlet={outlet} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </Texts>
  );
}
