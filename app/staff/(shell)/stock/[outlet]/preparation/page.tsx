import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { LiveRefresh } from "@/components/live-refresh";
import { DoughTable } from "@/components/staff/inventory/dough-table";
import { LotList } from "@/components/staff/inventory/lot-list";
import { PrepareBalls } from "@/components/staff/inventory/prepare-balls";
import { Panel } from "@/components/staff/panel";
import { StatusSlot } from "@/components/staff/status-slot";
import { Texts } from "@/components/texts";
import { nameOf } from "@/lib/catalogue/catalogue";
import { getDoughPlan } from "@/lib/inventory/queries/get-dough-plan";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import { loseBallsAction, prepareAction } from "./actions";

export async function generateMetadata() {
  return { title: (await getTranslations("inventory.dough"))("title") };
}

/** The dough: how many balls to make today for the next two days, the gesture that makes them, and what is left of them. */
export default async function PreparationPage({ params }: { params: Promise<{ outlet: string }> }) {
  const staff = await requireStaff("stock.view", (await params).outlet);
  const { outlet } = staff;
  const mayWork = staff.outletIds("stock.work").includes(outlet.id);
  const at = now();
  const [locale, t, plan] = await Promise.all([
    getLocale(),
    getTranslations("inventory.dough"),
    getDoughPlan(outlet.slug, "pate", at, staff.outletIds("team.see").includes(outlet.id)),
  ]);
  if (!plan) notFound();
  const { production, lots, sizes, days } = plan;
  const { nameFr, nameEn, lines, ...recipe } = production;
  return (
    <div className="mx-auto grid w-full max-w-6xl grid-cols-1 content-start gap-4 p-3 md:p-6">
      <Texts of={["common.live", "inventory.dough", "stock.move", "stock.reasons"]}>
        <StatusSlot>
          <LiveRefresh topics={[`orders:${outlet.id}`]} />
        </StatusSlot>
        <div className="flex flex-wrap items-end justify-between gap-3">
          <div>
            <h1 className="text-3xl">{t("title")}</h1>
            <p className="text-ink-soft">{t("lead")}</p>
          </div>
          {mayWork && (
            <PrepareBalls
              outlet={outlet.slug}
              production={{
                ...{ ...recipe, name: nameOf({ nameFr, nameEn }, locale) },
                lines: lines.map((line) => ({ ...line, name: nameOf(line, locale) })),
              }}
              suggested={Object.fromEntries(sizes.map(({ size, toMake }) => [size, toMake]))}
              prepare={prepareAction}
            />
          )}
        </div>
        <Panel title={t("plan")}>
          <DoughTable sizes={sizes} days={days} />
        </Panel>
        <Panel title={t("lots")}>
          <LotList
            outlet={{ slug: outlet.slug, timezone: outlet.timezone }}
            lots={lots}
            at={at.toISOString()}
            lose={mayWork ? loseBallsAction : null}
          />
        </Panel>
      </Texts>
    </div>
  );
}
