import { ChevronLeft, ChevronRight, Download } from "lucide-react";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { AtWorkPanel } from "@/components/staff/shifts/at-work-panel";
import { CorrectShift } from "@/components/staff/shifts/correct-shift";
import { PlanShift } from "@/components/staff/shifts/plan-shift";
import { WeekGrid } from "@/components/staff/shifts/week-grid";
import { Texts } from "@/components/texts";
import { buttonLook } from "@/components/ui/button";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import { daysFrom, mondayOf } from "@/lib/shifts/hours";
import { getWeek } from "@/lib/shifts/queries/get-week";
import { listAtWork } from "@/lib/shifts/queries/list-at-work";
import { listPinHolders } from "@/lib/staff/queries/get-pin";
import { rolesOf } from "@/lib/staff/staff";
import { addDays, businessDayOf, clockTime, dayName } from "@/lib/time";
import {
  clockAction,
  clockByPinAction,
  correctShiftAction,
  planShiftAction,
  removeShiftAction,
} from "../actions";

type Props = {
  params: Promise<{ outlet: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("staff.screens"))("service") };
}

/** Who works when, who is here now, and the clock; who plans does it on the same page. */
export default async function ShiftsPage({ params, searchParams }: Props) {
  const staff = await requireStaff("team.see", (await params).outlet);
  const { outlet } = staff;
  const zone = outlet.timezone;
  const at = now();
  const today = businessDayOf(at, zone);
  const monday = mondayOf((await searchParams).semaine, today);
  const plans = staff.outletIds("shifts.plan").includes(outlet.id);
  const [t, locale, week, atWork, holders] = await Promise.all([
    getTranslations("shifts"),
    getLocale(),
    getWeek(outlet.id, monday, zone),
    listAtWork(outlet.id),
    listPinHolders("team.see", outlet.id),
  ]);
  const path = `/staff/service/${outlet.slug}`;
  const days = daysFrom(monday);
  const told = atWork.map((one) => ({ ...one, since: clockTime(new Date(one.beganAt), zone) }));
  const open = told.map(({ shiftId, name, since, beganAt }) => ({
    ...{ shiftId, name, since, day: businessDayOf(new Date(beganAt), zone) },
  }));
  return (
    <div className="mx-auto grid w-full max-w-6xl grid-cols-[minmax(0,1fr)] content-start gap-4 p-3 md:p-6">
      <h1 className="text-3xl">{t("title")}</h1>
      <Texts of={["shifts", "staff.roles"]}>
        <AtWorkPanel
          outlet={outlet.slug}
          atWork={told}
          own={{ userId: staff.userId, roles: rolesOf(staff, outlet.id) }}
          holders={holders}
          clock={clockAction}
          clockByPin={clockByPinAction}
        />
      </Texts>
      <nav className="flex flex-wrap items-center gap-2" aria-label={t("title")}>
        <Link
          href={`${path}?semaine=${addDays(monday, -7)}`}
          aria-label={t("before")}
          className={buttonLook({ tone: "quiet", size: "icon" })}
        >
          <ChevronLeft aria-hidden className="size-5" />
        </Link>
        <h2 className="min-w-0 text-lg max-md:flex-1 max-md:text-center">
          {t("week", { from: dayName(monday, locale), to: dayName(addDays(monday, 6), locale) })}
        </h2>
        <Link
          href={`${path}?semaine=${addDays(monday, 7)}`}
          aria-label={t("after")}
          className={buttonLook({ tone: "quiet", size: "icon" })}
        >
          <ChevronRight aria-hidden className="size-5" />
        </Link>
        {plans && (
          <a
            href={`${path}/export?semaine=${monday}`}
            download
            className={buttonLook({ tone: "quiet", className: "ml-auto" })}
          >
            <Download aria-hidden className="size-5" />
            {t("file")}
          </a>
        )}
      </nav>
      <Texts of={["shifts", "staff.roles"]}>
        <WeekGrid
          week={week}
          days={days}
          today={today}
          zone={zone}
          at={at}
          remove={plans ? removeShiftAction : null}
        />
        {plans && (
          <div className="grid items-start gap-4 lg:grid-cols-2">
            <PlanShift
              outlet={outlet.slug}
              workers={week.workers.filter(({ roles }) => roles.length > 0)}
              day={days.includes(today) ? today : monday}
              plan={planShiftAction}
            />
            {open.length > 0 && (
              <CorrectShift outlet={outlet.slug} open={open} correct={correctShiftAction} />
            )}
          </div>
        )}
      </Texts>
    </div>
  );
}
