import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Texts } from "@/components/texts";
import { buttonLook } from "@/components/ui/button";
import { nameOf } from "@/lib/catalogue/catalogue";
import { listModelShelves } from "@/lib/stock/queries/list-model-shelves";
import { stockOutletAction } from "../../actions";
import { ModelPicker } from "../model-picker";
import { StockForm } from "../stock-form";
import type { StepProps } from "./step";

export async function StockStep({ outlet, models, model: asked }: StepProps) {
  const model = models.find(({ slug }) => slug === asked) ?? models[0];
  const [t, locale, shelves] = await Promise.all([
    getTranslations("staff.opening.stock"),
    getLocale(),
    model && outlet.status === "opening" ? listModelShelves(model.id, outlet.id) : [],
  ]);
  return (
    <>
      {model && outlet.status === "opening" && (
        <Texts of={["staff.opening", "purchasing.notSaved"]}>
          <ModelPicker outlet={outlet.slug} model={model.slug} models={models} />
          <StockForm
            key={`${model.slug} ${shelves.filter(({ begun }) => begun).length}`}
            outlet={outlet.slug}
            model={model.slug}
            shelves={shelves.map(({ nameFr, nameEn, ...shelf }) => ({
              ...{ ...shelf, name: nameOf({ nameFr, nameEn }, locale) },
            }))}
            stock={stockOutletAction}
          />
        </Texts>
      )}
      <div className="flex flex-wrap gap-2">
        <Link href={`/staff/stock/${outlet.slug}`} className={buttonLook({ tone: "quiet" })}>
          {t("shelves")}
        </Link>
        <Link href={`/staff/stock/${outlet.slug}/comptages`} className={buttonLook({ tone: "quiet" })}>
          {t("count")}
        </Link>
        <Link href={`/staff/stock/${outlet.slug}/commandes`} className={buttonLook({ tone: "quiet" })}>
          {t("order")}
        </Link>
      </div>
    </>
  );
}
