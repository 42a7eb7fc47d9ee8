import { getLocale, getTranslations } from "next-intl/server";
import { BackLink } from "@/components/staff/back-link";
import { DraftBanner } from "@/components/staff/card/draft-banner";
import { MenuForm } from "@/components/staff/card/menu-form";
import { OfferHours } from "@/components/staff/card/offer-hours";
import { OfferOutlets } from "@/components/staff/card/offer-outlets";
import { Panel } from "@/components/staff/panel";
import { Texts } from "@/components/texts";
import { nameOf } from "@/lib/catalogue/catalogue";
import { listCard } from "@/lib/catalogue/queries/list-card";
import { openDraftOf } from "@/lib/catalogue/queries/list-drafts";
import { type CardMenu, listMenus } from "@/lib/catalogue/queries/list-menus";
import { getOutlets } from "@/lib/outlets/queries/get-outlet";
import { requireStaff } from "@/lib/server/session";
import { placeName } from "@/lib/staff/screens";
import { changeCardAction } from "../actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const none: CardMenu = {
  code: "",
  nameFr: "",
  nameEn: "",
  priceCents: 0,
  active: false,
  slots: [],
  at: [],
  hours: [],
};

export async function generateMetadata() {
  return { title: (await getTranslations("catalogue.menus"))("title") };
}

/** Several choices at one price: what they are called and cost, and what may be chosen. */
export default async function MenusPage({ searchParams }: Props) {
  await requireStaff("catalogue.manage");
  const [t, sizes, locale, menus, card, all] = await Promise.all([
    getTranslations("catalogue.menus"),
    getTranslations("staff.orders.size"),
    getLocale(),
    listMenus(),
    listCard(),
    getOutlets(),
  ]);
  const draft = await openDraftOf((await searchParams).brouillon);
  const into = { change: changeCardAction, draft: draft?.id ?? null };
  const outlets = all.map(({ slug, name }) => ({ slug, name: placeName(name) }));
  const items = card.flatMap((product) =>
    product.items
      .filter(({ withdrawn }) => !withdrawn)
      .map(({ code, size }) => ({
        ...{ code, name: [nameOf(product, locale), sizes(size)].filter(Boolean).join(" · ") },
      })),
  );
  return (
    <div className="mx-auto grid w-full max-w-6xl grid-cols-1 content-start gap-4 p-3 md:p-6">
      <BackLink href={`/staff/catalogue${draft ? `?brouillon=${draft.id}` : ""}`}>{t("back")}</BackLink>
      <h1 className="text-3xl">{t("title")}</h1>
      {draft && <DraftBanner draft={draft} here="/staff/catalogue/menus" />}
      <Texts of={["catalogue", "purchasing.notSaved"]}>
        {menus.map((menu) => (
          <Panel key={menu.code} title={nameOf(menu, locale)}>
            <MenuForm {...{ menu, items, into }} />
            <details className="mt-4 border-line border-t pt-2">
              <summary className="min-h-11 cursor-pointer py-2 font-semibold">{t("outlets")}</summary>
              <OfferOutlets {...{ menu, outlets, into }} name={nameOf(menu, locale)} />
            </details>
            <details className="border-line border-t pt-2">
              <summary className="min-h-11 cursor-pointer py-2 font-semibold">{t("hours")}</summary>
              <OfferHours {...{ menu, outlets, into }} />
            </details>
          </Panel>
        ))}
        <Panel title={t("new")}>
          <MenuForm key={menus.length} menu={none} isNew {...{ items, into }} />
        </Panel>
      </Texts>
    </div>
  );
}
