import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Link } from "@/components/navigation";
import { AllergenTable } from "@/components/shop/allergen-table";
import { alternates } from "@/components/shop/alternates";
import { outletName } from "@/components/shop/outlet-name";
import { getShopMenu, getShopOutlet } from "@/lib/server/shop-cache";

type Props = { params: Promise<{ locale: "fr" | "en"; outlet: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, outlet: slug } = await params;
  const [t, outlet] = await Promise.all([
    getTranslations({ locale, namespace: "legal.allergenTable" }),
    getShopOutlet(slug),
  ]);
  if (!outlet) return {};
  return {
    title: t("meta", { outlet: outlet.name }),
    alternates: alternates(`/pizzeria/${slug}/allergenes`, locale),
  };
}

/** What the law wants at hand for every dish sold here: read off the recipes of its card, never typed. */
export default async function AllergensPage({ params }: Props) {
  const { locale, outlet: slug } = await params;
  setRequestLocale(locale);
  const outlet = await getShopOutlet(slug);
  if (outlet?.status !== "open") notFound();
  const [t, menu] = await Promise.all([getTranslations("legal.allergenTable"), getShopMenu(outlet, locale)]);
  const dishes = menu.products.map(({ code, name, allergens }) => ({ code, name, allergens }));
  const options = menu.groups.flatMap((group) => group.options.map(({ brings, name }) => ({ brings, name })));
  const added = [
    ...menu.extras.map(({ code }) => ({ brings: code, name: menu.ingredients[code]?.name ?? code })),
    ...options,
  ].flatMap(({ brings, name }) => {
    const ingredient = brings ? menu.ingredients[brings] : undefined;
    return ingredient && brings ? [{ code: brings, name, allergens: ingredient.allergens }] : [];
  });
  return (
    <div className="mx-auto grid max-w-7xl grid-cols-1 gap-6 px-4 py-8 sm:px-6">
      <div>
        <Link
          href={`/pizzeria/${slug}`}
          prefetch={false}
          className="inline-flex min-h-11 items-center gap-1.5 font-semibold underline-offset-4 hover:underline"
        >
          <span aria-hidden>←</span> {t("back", { outlet: outletName(outlet.name) })}
        </Link>
        <h1 className="text-4xl sm:text-5xl">{t("title")}</h1>
        <p className="mt-2 max-w-3xl text-pretty text-ink-soft">{t("lead")}</p>
      </div>
      <AllergenTable title={t("dishes")} rows={dishes} />
      <AllergenTable title={t("added")} rows={added} />
    </div>
  );
}
