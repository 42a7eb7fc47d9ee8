import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { CardRow } from "@/components/staff/card/card-row";
import { CardSearch } from "@/components/staff/card/card-search";
import { DraftBanner } from "@/components/staff/card/draft-banner";
import { buttonLook } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { cardFilterOf, passesCard } from "@/lib/catalogue/card-filter";
import { listCard } from "@/lib/catalogue/queries/list-card";
import { openDraftOf } from "@/lib/catalogue/queries/list-drafts";
import { listIngredientNames } from "@/lib/catalogue/queries/list-ingredient-names";
import { listSections } from "@/lib/catalogue/queries/list-sections";
import { getOutlets } from "@/lib/outlets/queries/get-outlet";
import { now } from "@/lib/server/clock";
import { getDrawings } from "@/lib/server/drawings";
import { requireStaff } from "@/lib/server/session";
import { listUnitCosts } from "@/lib/stock/queries/list-unit-costs";
import { businessDayOf } from "@/lib/time";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslations("catalogue"))("title") };
}

/** The group's card: every product with its prices, cost and margin, whatever its state. */
export default async function CardPage({ searchParams }: Props) {
  await requireStaff("catalogue.manage");
  const asked = await searchParams;
  const draft = await openDraftOf(asked.brouillon);
  const [locale, t, sections, card, costs, drawings, outlets] = await Promise.all([
    getLocale(),
    getTranslations("catalogue"),
    listSections(),
    listCard(),
    listUnitCosts(businessDayOf(now(), "Europe/Paris")),
    getDrawings(),
    getOutlets(),
  ]);
  const filter = cardFilterOf(asked, sections);
  const names = await listIngredientNames(locale);
  const query = draft ? `?brouillon=${draft.id}` : "";
  const shown = card.filter((product) => passesCard(product, filter, names));
  return (
    <div className="mx-auto grid w-full max-w-6xl content-start gap-4 p-3 md:p-6">
      <header className="flex flex-wrap items-center justify-between gap-3">
        <div>
          <h1 className="text-3xl">{t("title")}</h1>
          <p className="text-ink-soft">{t("lead")}</p>
        </div>
        <nav aria-label={t("title")} className="flex flex-wrap gap-3">
          <Link href={`/staff/catalogue/produits/nouveau${query}`} className={buttonLook()}>
            {t("links.newProduct")}
          </Link>
          <Link href="/staff/catalogue/brouillons" className={buttonLook({ tone: "quiet" })}>
            {t("links.drafts")}
          </Link>
          <Link href={`/staff/catalogue/rayons${query}`} className={buttonLook({ tone: "quiet" })}>
            {t("links.sections")}
          </Link>
          <Link href={`/staff/catalogue/options${query}`} className={buttonLook({ tone: "quiet" })}>
            {t("links.options")}
          </Link>
          <Link href={`/staff/catalogue/menus${query}`} className={buttonLook({ tone: "quiet" })}>
            {t("links.menus")}
          </Link>
          <Link href="/staff/catalogue/promotions" className={buttonLook({ tone: "quiet" })}>
            {t("links.promotions")}
          </Link>
          <Link href="/staff/catalogue/fichier" className={buttonLook({ tone: "quiet" })}>
            {t("links.file")}
          </Link>
        </nav>
      </header>
      {draft && <DraftBanner draft={draft} here="/staff/catalogue" />}
      <CardSearch filter={filter} sections={sections} action="/staff/catalogue" draft={draft?.id ?? null} />
      <p role="status" className="font-semibold">
        {t("search.count", { count: shown.length })}
      </p>
      {shown.length === 0 ? (
        <EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState>
      ) : (
        <ul className="rounded-card border-2 border-line bg-card">
          {shown.map((product) => (
            <CardRow
              key={product.code}
              product={product}
              costs={costs}
              art={drawings.get(product.code)?.file ?? ""}
              of={outlets.length}
              draft={draft?.id ?? null}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
