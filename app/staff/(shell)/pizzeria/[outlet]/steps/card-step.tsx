import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Texts } from "@/components/texts";
import { buttonLook } from "@/components/ui/button";
import { countCard } from "@/lib/catalogue/queries/count-card";
import { copyCardAction } from "../../actions";
import { CardForm } from "../card-form";
import type { StepProps } from "./step";

export async function CardStep({ outlet, models }: StepProps) {
  const [t, { there, own, group }] = await Promise.all([
    getTranslations("staff.opening.card"),
    countCard(outlet.id),
  ]);
  return (
    <>
      <p className="rounded-card border-2 border-line bg-card p-4 font-semibold">
        {t("has", { there, group })} {own > 0 && t("own", { count: own })}
      </p>
      {outlet.status === "opening" && (
        <Texts of={["staff.opening", "purchasing.notSaved"]}>
          <CardForm outlet={outlet.slug} models={models} filled={there > 0} copy={copyCardAction} />
        </Texts>
      )}
      <Link
        href={`/staff/catalogue/${outlet.slug}`}
        className={buttonLook({ tone: "quiet", className: "justify-self-start" })}
      >
        {t("edit")}
      </Link>
    </>
  );
}
