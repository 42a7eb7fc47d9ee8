import { useTranslations } from "next-intl";
import { Plan } from "@/components/map/plan";
import { Texts } from "@/components/texts";
import { now } from "@/lib/server/clock";
import { businessDayOf } from "@/lib/time";
import { setOpeningDayAction } from "../../actions";
import { CheckList } from "../check-list";
import { OpeningDayForm } from "../opening-day-form";
import type { StepProps } from "./step";

export function SummaryStep({ outlet, checklist }: StepProps) {
  const t = useTranslations("staff.opening");
  const { slug, opensOn, announced } = outlet;
  return (
    <>
      {outlet.status === "opening" && (
        <Texts of={["staff.opening", "purchasing.notSaved"]}>
          <OpeningDayForm
            outlet={slug}
            first={{ opensOn, announced }}
            today={businessDayOf(now(), outlet.timezone)}
            set={setOpeningDayAction}
          />
        </Texts>
      )}
      <div className="grid items-start gap-4 md:grid-cols-2">
        <CheckList outlet={slug} checklist={checklist} />
        <section className="grid gap-2 rounded-card border-2 border-line bg-card p-4">
          <h3 className="text-lg">{t("where")}</h3>
          <p>
            {outlet.street}, {outlet.postcode} {outlet.city}
          </p>
          <Texts of={["common.plan"]}>
            <Plan
              label={t("map", { outlet: outlet.name })}
              marks={[{ id: outlet.id, kind: "outlet", tone: "tomato", label: outlet.name, place: outlet }]}
              height={220}
            />
          </Texts>
        </section>
      </div>
    </>
  );
}
