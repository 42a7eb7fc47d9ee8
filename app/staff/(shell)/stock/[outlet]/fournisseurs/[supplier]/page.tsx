import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { BackLink } from "@/components/staff/back-link";
import { ArticleList } from "@/components/staff/purchasing/article-list";
import { SupplierForm } from "@/components/staff/purchasing/supplier-form";
import { Texts } from "@/components/texts";
import { nameOf } from "@/lib/catalogue/catalogue";
import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import { listSuppliers } from "@/lib/purchasing/queries/list-suppliers";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import { businessDayOf } from "@/lib/time";
import { addArticleAction, changeArticleAction, saveSupplierAction, setPriceAction } from "../actions";

type Props = { params: Promise<{ outlet: string; supplier: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations("purchasing.suppliers"))("title") };
}

/** One supplier: how he delivers, and what he sells for how much since when. */
export default async function SupplierPage({ params }: Props) {
  const { outlet: slug, supplier: code } = await params;
  const { outlet } = await requireStaff("suppliers.manage", slug);
  const today = businessDayOf(now(), outlet.timezone);
  const fresh = code === "nouveau";
  const [locale, t, [supplier], { ingredients }] = await Promise.all([
    getLocale(),
    getTranslations("purchasing.suppliers"),
    fresh ? [undefined] : listSuppliers(today, code),
    getCatalogue(outlet.id),
  ]);
  if (!supplier && !fresh) notFound();
  return (
    <div className="mx-auto grid w-full max-w-4xl content-start gap-4 p-3 md:p-6">
      <BackLink href={`/staff/stock/${slug}/fournisseurs`}>{t("back")}</BackLink>
      <h1 className="text-3xl">{supplier?.name ?? t("new")}</h1>
      <Texts of={["purchasing"]}>
        <SupplierForm
          outlet={slug}
          supplier={supplier ? { ...supplier, articles: [] } : null}
          save={saveSupplierAction}
        />
        {supplier && (
          <ArticleList
            outlet={slug}
            supplierId={supplier.id}
            today={today}
            articles={supplier.articles.map((article) => ({ ...article, name: nameOf(article, locale) }))}
            ingredients={[...ingredients.values()]
              .map((one) => ({ code: one.code, unit: one.unit, name: nameOf(one, locale) }))
              .toSorted((a, b) => a.name.localeCompare(b.name, locale))}
            actions={{ add: addArticleAction, change: changeArticleAction, price: setPriceAction }}
          />
        )}
      </Texts>
    </div>
  );
}
