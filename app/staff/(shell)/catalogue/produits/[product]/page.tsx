import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { BackLink } from "@/components/staff/back-link";
import { ChoicesForm } from "@/components/staff/card/choices-form";
import { DraftBanner } from "@/components/staff/card/draft-banner";
import { FactsForm } from "@/components/staff/card/facts-form";
import { OutletsForm } from "@/components/staff/card/outlets-form";
import { percent } from "@/components/staff/card/percent";
import { PictureForm } from "@/components/staff/card/picture-form";
import { PricesForm } from "@/components/staff/card/prices-form";
import { ProductArt } from "@/components/staff/card/product-art";
import { ProductChecklist } from "@/components/staff/card/product-checklist";
import { ProductHours } from "@/components/staff/card/product-hours";
import { RecipePanel } from "@/components/staff/card/recipe-panel";
import { SizesForm } from "@/components/staff/card/sizes-form";
import { StateBadge } from "@/components/staff/card/state-badge";
import { StateForm } from "@/components/staff/card/state-form";
import { TextsForm } from "@/components/staff/card/texts-form";
import { VatForm } from "@/components/staff/card/vat-form";
import { Panel } from "@/components/staff/panel";
import { Texts } from "@/components/texts";
import { nameOf } from "@/lib/catalogue/catalogue";
import { pictureName } from "@/lib/catalogue/picture";
import { listPictures } from "@/lib/catalogue/queries/get-picture";
import { listCard } from "@/lib/catalogue/queries/list-card";
import { openDraftOf } from "@/lib/catalogue/queries/list-drafts";
import { listIngredientNames } from "@/lib/catalogue/queries/list-ingredient-names";
import { listOptions } from "@/lib/catalogue/queries/list-options";
import { listSections } from "@/lib/catalogue/queries/list-sections";
import { isSellable, readinessOf } from "@/lib/catalogue/readiness";
import { knownRates } from "@/lib/catalogue/typed-rate";
import { getOutlets } from "@/lib/outlets/queries/get-outlet";
import { now } from "@/lib/server/clock";
import { getDrawings } from "@/lib/server/drawings";
import { requireStaff } from "@/lib/server/session";
import { placeName } from "@/lib/staff/screens";
import { dearShare, itemCost } from "@/lib/stock/food-cost";
import { listUnitCosts } from "@/lib/stock/queries/list-unit-costs";
import { businessDayOf } from "@/lib/time";
import { addSizeAction, changeCardAction, dropPictureAction, writeRecipeAction } from "../../actions";

type Props = {
  params: Promise<{ product: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const texts = [
  ...["catalogue", "staff.orders.size", "purchasing.notSaved", "refusals.picture_large"],
  ...["kitchen.book", "kitchen.size", "kitchen.notSaved"],
];

export async function generateMetadata() {
  return { title: (await getTranslations("catalogue"))("title") };
}

/** One product: its words, sizes and prices, where it is sold, what is in it and what that costs. */
export default async function ProductPage({ params, searchParams }: Props) {
  const staff = await requireStaff("catalogue.manage");
  const { product: code } = await params;
  const [locale, t, sections, groups, card, costs, drawings, pictures, all] = await Promise.all([
    getLocale(),
    getTranslations("catalogue"),
    listSections(),
    listOptions(),
    listCard(),
    listUnitCosts(businessDayOf(now(), "Europe/Paris")),
    getDrawings(),
    listPictures(),
    getOutlets(),
  ]);
  const product = card.find((one) => one.code === code);
  if (!product) notFound();
  const draft = await openDraftOf((await searchParams).brouillon);
  const into = { change: changeCardAction, draft: draft?.id ?? null };
  const known = await listIngredientNames(locale);
  const outlets = all.map(({ slug, name }) => ({ slug, name: placeName(name) }));
  const name = nameOf(product, locale);
  const kept = product.items.filter(({ withdrawn }) => !withdrawn);
  const [delivery = 0, takeaway = 0, onSite = 0] = product.items[0]?.rates.map((rate) => rate ?? 0) ?? [];
  const sizes = kept.map((item) => item.code).join();
  const isDraft = product.state === "draft";
  // Read by itself: the kept drawings may not have heard yet of the photograph that was just sent.
  const picture = pictures.get(code);
  const art = picture ? pictureName(code, picture) : (drawings.get(code)?.drawn ?? "");
  const state = (
    <StateForm {...{ product: code, name, into }} state={product.state} ready={isSellable(product)} />
  );
  return (
    <div className="mx-auto grid w-full max-w-6xl grid-cols-1 content-start gap-4 p-3 md:p-6">
      <BackLink href={`/staff/catalogue${draft ? `?brouillon=${draft.id}` : ""}`}>{t("back")}</BackLink>
      {draft && <DraftBanner draft={draft} here={`/staff/catalogue/produits/${code}`} />}
      <header className="flex items-center gap-4">
        <ProductArt file={art} className="size-20 md:size-24" />
        <div>
          <h1 className="text-3xl">{name}</h1>
          <p className="flex flex-wrap items-center gap-2 text-ink-soft">
            <StateBadge state={product.state} /> {t(`kinds.${product.kind}`)} ·{" "}
            {t("product.vatWays", {
              delivery: percent(delivery / 10_000, locale),
              takeaway: percent(takeaway / 10_000, locale),
              onSite: percent(onSite / 10_000, locale),
            })}
          </p>
        </div>
      </header>
      <Texts of={texts}>
        {isDraft && (
          <Panel title={t("ready.title")}>
            <p className="mb-3 text-ink-soft text-sm">{t("ready.lead")}</p>
            <ProductChecklist ready={readinessOf(product)} />
            <div className="mt-4">{state}</div>
          </Panel>
        )}
        <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
          <Panel title={t("product.prices")} id="prix">
            <div className="grid gap-5">
              <PricesForm
                key={sizes}
                items={kept.map((item) => ({
                  ...{ code: item.code, size: item.size, priceCents: item.priceCents },
                  ...{ rateBp: item.rates[1] ?? 0, ...itemCost(item, item.rates[1] ?? 0, costs) },
                  unmade: item.recipe.length === 0,
                }))}
                dearShare={dearShare}
                into={into}
              />
              <SizesForm product={product} add={addSizeAction} into={into} />
            </div>
          </Panel>
          <RecipePanel
            {...{ product, name, known, costs, outlet: staff.outlets[0]?.slug ?? "" }}
            write={writeRecipeAction}
          />
        </div>
        <Panel title={t("product.outlets")} id="pizzerias">
          <OutletsForm key={sizes} items={kept} outlets={outlets} into={into} />
        </Panel>
        <Panel title={t("product.hours")}>
          <p className="mb-3 text-ink-soft text-sm">{t("product.hoursLead")}</p>
          <ProductHours product={product} outlets={outlets} into={into} />
        </Panel>
        <Panel title={t("product.texts")} id="textes">
          <TextsForm product={product} into={into} />
        </Panel>
        <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
          <Panel title={t("facts.title")}>
            <FactsForm product={product} sections={sections} into={into} />
          </Panel>
          <Panel title={t("product.vat")} id="tva">
            <VatForm
              {...{ product: code, into }}
              rates={{ delivery, takeaway, on_site: onSite }}
              known={knownRates(card)}
            />
          </Panel>
        </div>
        <Panel title={t("choices.title")} id="choix">
          <ChoicesForm
            {...{ product: code, into }}
            before={product.groups}
            groups={groups.map((group) => ({ code: group.code, name: nameOf(group, locale) }))}
          />
        </Panel>
        <Panel title={t("picture.title")}>
          <PictureForm product={code} name={name} art={art} drop={dropPictureAction} />
        </Panel>
        {!isDraft && <Panel title={t("product.state")}>{state}</Panel>}
      </Texts>
    </div>
  );
}
