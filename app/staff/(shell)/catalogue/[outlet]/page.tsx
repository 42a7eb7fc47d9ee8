import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { OutletCard } from "@/components/staff/card/outlet-card";
import { OutletOffers } from "@/components/staff/card/outlet-offers";
import { OutletPromotions } from "@/components/staff/card/outlet-promotions";
import { buttonLook } from "@/components/ui/button";
import { nameOf } from "@/lib/catalogue/catalogue";
import { listCard } from "@/lib/catalogue/queries/list-card";
import { listMenus } from "@/lib/catalogue/queries/list-menus";
import { listSections } from "@/lib/catalogue/queries/list-sections";
import { listPromotions } from "@/lib/promotions/queries/list-promotions";
import { now } from "@/lib/server/clock";
import { getDrawings } from "@/lib/server/drawings";
import { requireStaff } from "@/lib/server/session";
import { placeName } from "@/lib/staff/screens";
import { may } from "@/lib/staff/staff";
import { businessDayOf } from "@/lib/time";

type Props = { params: Promise<{ outlet: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations("staff.screens"))("catalogue") };
}

/** The card of one outlet, with what it has otherwise than the group: for its manager to see. */
export default async function OutletCardPage({ params }: Props) {
  const staff = await requireStaff("catalogue.view", (await params).outlet);
  const { outlet } = staff;
  const [locale, t, sizes, sections, card, menus, promotions, drawings] = await Promise.all([
    getLocale(),
    getTranslations("catalogue"),
    getTranslations("staff.orders.size"),
    listSections(),
    listCard(),
    listMenus(),
    listPromotions(),
    getDrawings(),
  ]);
  const items = card.flatMap((product) =>
    product.items.map(({ code, size }) => ({
      code,
      name: `${nameOf(product, locale)} ${sizes(size)}`.trim(),
    })),
  );
  const sold = card.filter(({ state }) => state === "on_sale");
  return (
    <div className="mx-auto grid w-full max-w-6xl content-start gap-4 p-3 md:p-6">
      <header className="flex flex-wrap items-center justify-between gap-3">
        <div>
          <h1 className="text-3xl">{t("outlet.title", { name: placeName(outlet.name) })}</h1>
          <p className="text-ink-soft">{t("outlet.lead")}</p>
        </div>
        {may(staff, "catalogue.manage") && (
          <Link href="/staff/catalogue" className={buttonLook({ tone: "quiet" })}>
            {t("outlet.group")}
          </Link>
        )}
      </header>
      <OutletCard
        sections={sections.filter(({ code }) => sold.some(({ section }) => section === code))}
        card={sold}
        outlet={outlet.slug}
        art={new Map([...drawings].map(([code, { file }]) => [code, file]))}
        locale={locale}
      />
      <OutletOffers menus={menus} outlet={outlet.slug} locale={locale} />
      <OutletPromotions
        {...{ promotions, items, locale }}
        outlet={outlet.slug}
        today={businessDayOf(now(), "Europe/Paris")}
      />
    </div>
  );
}
