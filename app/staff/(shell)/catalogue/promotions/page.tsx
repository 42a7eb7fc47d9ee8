import { getLocale, getTranslations } from "next-intl/server";
import { BackLink } from "@/components/staff/back-link";
import { PromotionList } from "@/components/staff/card/promotion-list";
import { Texts } from "@/components/texts";
import { nameOf } from "@/lib/catalogue/catalogue";
import { listCard } from "@/lib/catalogue/queries/list-card";
import { getOutlets } from "@/lib/outlets/queries/get-outlet";
import { listPromotions } from "@/lib/promotions/queries/list-promotions";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import { placeName } from "@/lib/staff/screens";
import { businessDayOf } from "@/lib/time";
import { savePromotionAction } from "./actions";

export async function generateMetadata() {
  return { title: (await getTranslations("catalogue.promotions"))("title") };
}

/** The group's codes: what they take off, when, where, how often. */
export default async function PromotionsPage() {
  await requireStaff("catalogue.manage");
  const [locale, t, common, sizes, promotions, card, outlets] = await Promise.all([
    getLocale(),
    getTranslations("catalogue.promotions"),
    getTranslations("catalogue"),
    getTranslations("staff.orders.size"),
    listPromotions(),
    listCard(),
    getOutlets(),
  ]);
  const items = card.flatMap((product) =>
    product.items.map(({ code, size }) => ({
      code,
      name: `${nameOf(product, locale)} ${sizes(size)}`.trim(),
    })),
  );
  return (
    <div className="mx-auto grid w-full max-w-4xl content-start gap-4 p-3 md:p-6">
      <BackLink href="/staff/catalogue">{common("back")}</BackLink>
      <header>
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </header>
      <Texts of={["catalogue", "purchasing.notSaved"]}>
        <PromotionList
          promotions={promotions}
          items={items}
          outlets={outlets.map(({ slug, name }) => ({ slug, name: placeName(name) }))}
          today={businessDayOf(now(), "Europe/Paris")}
          save={savePromotionAction}
        />
      </Texts>
    </div>
  );
}
