import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { AgainSlot } from "@/components/again/again-slot";
import { alternates } from "@/components/shop/alternates";
import { MenuBoard } from "@/components/shop/menu-board";
import { MenuHead } from "@/components/shop/menu-head";
import { OutletSoon } from "@/components/shop/outlet-soon";
import { Texts } from "@/components/texts";
import { cardsOf, namesToMiss } from "@/lib/catalogue/menu-cards";
import { packed } from "@/lib/catalogue/packed-card";
import { getShopMenu, getShopOutlet } from "@/lib/server/shop-cache";
import { reorderAction } from "../../actions";

type Props = { params: Promise<{ locale: "fr" | "en"; outlet: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, outlet: slug } = await params;
  const [t, outlet] = await Promise.all([
    getTranslations({ locale, namespace: "shop.meta" }),
    getShopOutlet(slug),
  ]);
  if (!outlet) return { title: t("lostTitle") };
  return {
    title: t("menuTitle", { outlet: outlet.name }),
    description: t("menuDescription", { outlet: outlet.name, city: outlet.city }),
    alternates: alternates(`/pizzeria/${slug}`, locale),
  };
}

export default async function MenuPage({ params }: Props) {
  const { locale, outlet: slug } = await params;
  setRequestLocale(locale);
  const outlet = await getShopOutlet(slug);
  if (!outlet || outlet.status === "closed") notFound();
  if (outlet.status === "opening") return <OutletSoon outlet={outlet} />;
  const menu = await getShopMenu(outlet, locale);
  const { id, name } = outlet;
  const names = namesToMiss(menu);
  return (
    <Texts
      of={[
        "shop.menu",
        "shop.opening",
        "common.mode",
        "common.size",
        "common.allergens",
        "common.quantity",
        "common.do.close",
      ]}
    >
      <MenuHead outlet={outlet} />
      <AgainSlot ask={reorderAction} outlet={slug} className="mx-auto max-w-7xl px-4 pb-4 sm:px-6" />
      <MenuBoard
        outlet={{ id, slug, name }}
        sections={menu.sections}
        packed={cardsOf(menu).map((card) => packed(card, names, menu.sections))}
        names={names}
        offersFromCents={
          menu.offers.length > 0 ? Math.min(...menu.offers.map(({ priceCents }) => priceCents)) : null
        }
      />
    </Texts>
  );
}
