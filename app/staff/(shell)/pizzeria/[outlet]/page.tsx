import { getLocale, getTranslations } from "next-intl/server";
import { Plan } from "@/components/map/plan";
import { Texts } from "@/components/texts";
import { Notice } from "@/components/ui/notice";
import { missingOf } from "@/lib/outlets/opening";
import { getChecklist } from "@/lib/outlets/queries/get-checklist";
import { getOutlet } from "@/lib/outlets/queries/get-outlet";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import { businessDayOf, dayWithYear } from "@/lib/time";
import { keepOpeningAction } from "../actions";
import { CheckList } from "./check-list";
import { OpeningForm } from "./opening-form";

type Props = { params: Promise<{ outlet: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations("staff.screens"))("pizzeria") };
}

/** An outlet as head office prepares it: what it lacks, where it is, when it is open. Its day come, it opens by itself. */
export default async function OutletSetUpPage({ params }: Props) {
  const { outlet: place } = await requireStaff("outlets.manage", (await params).outlet);
  const [t, locale, outlet, checklist] = await Promise.all([
    getTranslations("staff.opening"),
    getLocale(),
    getOutlet(place.slug),
    getChecklist(place.id),
  ]);
  if (!outlet) return null;
  const today = businessDayOf(now(), outlet.timezone);
  const short = (time: string) => time.slice(0, 5);
  const missing = missingOf(checklist);
  return (
    <div className="mx-auto grid w-full max-w-5xl grid-cols-1 content-start gap-4 p-3 md:p-6">
      <h1 className="text-3xl">{outlet.name}</h1>
      <Notice tone={outlet.status === "open" ? "good" : missing.length > 0 ? "bad" : "info"}>
        {outlet.status === "open"
          ? t("isOpen")
          : outlet.opensOn === null
            ? t("noDay")
            : t(missing.length > 0 ? "lacks" : "opensOn", { day: dayWithYear(outlet.opensOn, locale) })}
      </Notice>
      <div className="grid items-start gap-4 md:grid-cols-2">
        <CheckList outlet={outlet.slug} checklist={checklist} />
        <section className="grid gap-2 rounded-card border-2 border-line bg-card p-4">
          <h2 className="text-lg">{t("where")}</h2>
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
      <Texts of={["staff.opening"]}>
        <OpeningForm
          outlet={outlet.slug}
          opening={{
            opensOn: outlet.opensOn,
            slotMinutes: outlet.slotMinutes,
            pizzasPerSlot: outlet.pizzasPerSlot,
            deliveriesPerSlot: outlet.deliveriesPerSlot,
            hours: outlet.hours.map(({ weekday, opens, closes }) => ({
              ...{ weekday, opens: short(opens), closes: short(closes) },
            })),
            exceptions: outlet.exceptions
              .filter(({ day }) => day >= today)
              .map(({ day, opens, closes, reason }) => ({
                ...{ day, reason, opens: opens && short(opens), closes: closes && short(closes) },
              }))
              .toSorted((a, b) => (a.day < b.day ? -1 : 1)),
          }}
          isOpening={outlet.status === "opening"}
          today={today}
          keep={keepOpeningAction}
        />
      </Texts>
    </div>
  );
}
