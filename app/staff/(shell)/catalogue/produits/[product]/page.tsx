import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { BackLink } from "@/components/staff/back-link";
import { DraftBanner } from "@/components/staff/card/draft-banner";
import { HoursForm } from "@/components/staff/card/hours-form";
import { OutletsForm } from "@/components/staff/card/outlets-form";
import { percent } from "@/components/staff/card/percent";
import { PictureForm } from "@/components/staff/card/picture-form";
import { PricesForm } from "@/components/staff/card/prices-form";
import { RecipePanel } from "@/components/staff/card/recipe-panel";
import { StateBadge } from "@/components/staff/card/state-badge";
import { StateForm } from "@/components/staff/card/state-form";
import { TextsForm } from "@/components/staff/card/texts-form";
import { Panel } from "@/components/staff/panel";
import { Texts } from "@/components/texts";
import { nameOf } from "@/lib/catalogue/catalogue";
import { listCard } from "@/lib/catalogue/queries/list-card";
import { openDraftOf } from "@/lib/catalogue/queries/list-drafts";
import { listIngredientNames } from "@/lib/catalogue/queries/list-ingredient-names";
import { getOutlets } from "@/lib/outlets/queries/get-outlet";
import { now } from "@/lib/server/clock";
import { getDrawings } from "@/lib/server/drawings";
import { requireStaff } from "@/lib/server/session";
import { placeName } from "@/lib/staff/screens";
import { dearShare, itemCost } from "@/lib/stock/food-cost";
import { listUnitCosts } from "@/lib/stock/queries/list-unit-costs";
import { businessDayOf } from "@/lib/time";
import { changeCardAction, dropPictureAction } from "../../actions";

type Props = {
  params: Promise<{ product: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("catalogue"))("title") };
}

/** One product: its words, sizes and prices, where it is sold, what is in it and what that costs. */
export default async function ProductPage({ params, searchParams }: Props) {
  const staff = await requireStaff("catalogue.manage");
  const { product: code } = await params;
  const [locale, t, [product], costs, drawings, all] = await Promise.all([
    getLocale(),
    getTranslations("catalogue"),
    listCard(code),
    listUnitCosts(businessDayOf(now(), "Europe/Paris")),
    getDrawings(),
    getOutlets(),
  ]);
  if (!product) notFound();
  const draft = await openDraftOf((await searchParams).brouillon);
  const into = { change: changeCardAction, draft: draft?.id ?? null };
  const known = await listIngredientNames(locale);
  const outlets = all.map(({ slug, name }) => ({ slug, name: placeName(name) }));
  const name = nameOf(product, locale);
  const rates = product.items[0]?.rates.map((rate) => percent(rate / 10_000, locale)) ?? [];
  return (
    <div className="mx-auto grid w-full max-w-6xl grid-cols-1 content-start gap-4 p-3 md:p-6">
      <BackLink href={`/staff/catalogue${draft ? `?brouillon=${draft.id}` : ""}`}>{t("back")}</BackLink>
      {draft && <DraftBanner draft={draft} here={`/staff/catalogue/produits/${code}`} />}
      <header className="flex items-center gap-4">
        <img
          src={`/art/${drawings.get(code)?.file ?? ""}`}
          alt=""
          width={96}
          height={96}
          className="size-20 shrink-0 md:size-24"
        />
        <div>
          <h1 className="text-3xl">{name}</h1>
          <p className="flex flex-wrap items-center gap-2 text-ink-soft">
            <StateBadge state={product.state} /> {t(`kinds.${product.kind}`)} ·{" "}
            {t("product.vatWays", {
              delivery: rates[0] ?? "–",
              takeaway: rates[1] ?? "–",
              onSite: rates[2] ?? "–",
            })}
          </p>
        </div>
      </header>
      <Texts of={["catalogue", "staff.orders.size", "purchasing.notSaved", "refusals.picture_large"]}>
        <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
          <Panel title={t("product.prices")}>
            <PricesForm
              items={product.items.map((item) => ({
                ...{ code: item.code, size: item.size, priceCents: item.priceCents },
                ...{ rateBp: item.rates[1] ?? 0, ...itemCost(item, item.rates[1] ?? 0, costs) },
              }))}
              dearShare={dearShare}
              into={into}
            />
          </Panel>
          <RecipePanel product={product} known={known} costs={costs} outlet={staff.outlets[0]?.slug ?? ""} />
        </div>
        <Panel title={t("product.outlets")}>
          <OutletsForm items={product.items} outlets={outlets} into={into} />
        </Panel>
        <Panel title={t("product.hours")}>
          <p className="mb-3 text-ink-soft text-sm">{t("product.hoursLead")}</p>
          <HoursForm product={product} outlets={outlets} into={into} />
        </Panel>
        <Panel title={t("product.texts")}>
          <TextsForm product={product} into={into} />
        </Panel>
        <Panel title={t("picture.title")}>
          <PictureForm
            product={code}
            name={name}
            art={drawings.get(code)?.file ?? ""}
            drop={dropPictureAction}
          />
        </Panel>
        <Panel title={t("product.state")}>
          <StateForm product={code} name={name} state={product.state} into={into} />
        </Panel>
      </Texts>
    </div>
  );
}
