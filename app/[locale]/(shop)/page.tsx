import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { AgainSlot } from "@/components/again/again-slot";
import { KeepHome } from "@/components/offline/keep-home";
import { alternates } from "@/components/shop/alternates";
import { HeroPizza } from "@/components/shop/hero-pizza";
import { KeptChoice } from "@/components/shop/kept-choice";
import { OutletFinder } from "@/components/shop/outlet-finder";
import { OutletRow } from "@/components/shop/outlet-row";
import { Promises } from "@/components/shop/promises";
import { SoonRow } from "@/components/shop/soon-row";
import { Texts } from "@/components/texts";
import { getDrawings } from "@/lib/server/drawings";
import { getShopOutlets } from "@/lib/server/shop-cache";
import { reorderAction } from "./actions";

type Props = { params: Promise<{ locale: "fr" | "en" }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "shop.meta" });
  return { title: t("homeTitle"), description: t("homeDescription"), alternates: alternates("/", locale) };
}

export default async function HomePage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const [t, outlets, drawings] = await Promise.all([
    getTranslations("shop.home"),
    getShopOutlets(),
    getDrawings(),
  ]);
  const art = (code: string) => `/art/${drawings.get(code)?.file ?? ""}`;
  const soon = outlets.filter((outlet) => outlet.status === "opening");
  return (
    <Texts of={["shop.finder", "shop.opening", "common.mode"]}>
      <section className="relative overflow-hidden">
        <div className="mx-auto grid max-w-7xl gap-8 px-4 pb-12 sm:px-6 lg:min-h-[44rem] lg:grid-cols-[minmax(0,40rem)_1fr] lg:py-16">
          <HeroPizza src={art("quatre-saisons")} />
          <div className="grid content-start gap-5 lg:order-first">
            <h1 className="font-extrabold whitespace-pre-line text-[2.6rem] leading-[0.98] sm:text-6xl lg:text-[4.2rem]">
              {t("title")}
            </h1>
            <p className="max-w-md text-pretty text-ink-soft text-lg">{t("lead")}</p>
            <KeptChoice />
            <KeepHome locale={locale} />
            <AgainSlot ask={reorderAction} className="max-w-[36rem]" />
            <OutletFinder />
          </div>
        </div>
      </section>
      <section className="mx-auto max-w-7xl px-4 py-10 sm:px-6">
        <h2 className="text-3xl sm:text-4xl">{t("outletsTitle")}</h2>
        <p className="mt-2 text-ink-soft">{t("outletsLead")}</p>
        <ul className="mt-6 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {outlets
            .filter((outlet) => outlet.status === "open")
            .map((outlet) => (
              <OutletRow key={outlet.slug} outlet={outlet} />
            ))}
        </ul>
        {soon.length > 0 && (
          <>
            <h3 className="mt-10 mb-4 text-xl">{t("soonTitle")}</h3>
            <ul className="grid gap-4 sm:grid-cols-3">
              {soon.map((outlet) => (
                <SoonRow key={outlet.slug} outlet={outlet} />
              ))}
            </ul>
          </>
        )}
      </section>
      <Promises pictures={[art("vegetarienne"), art("parma"), art("chevre-miel")]} />
    </Texts>
  );
}
