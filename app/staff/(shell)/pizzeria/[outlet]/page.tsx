import { ArrowRight } from "lucide-react";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import type { ComponentType } from "react";
import { BackLink } from "@/components/staff/back-link";
import { buttonLook } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { firstStep, isOpeningStep, missingOf, type OpeningStep, openingSteps } from "@/lib/outlets/opening";
import { getChecklist } from "@/lib/outlets/queries/get-checklist";
import { getOutlet } from "@/lib/outlets/queries/get-outlet";
import { requireStaff } from "@/lib/server/session";
import { placeName } from "@/lib/staff/screens";
import { dayWithYear } from "@/lib/time";
import { StepList } from "../step-list";
import { AddressStep } from "./steps/address-step";
import { CardStep } from "./steps/card-step";
import { CompanyStep } from "./steps/company-step";
import { DeliveryStep } from "./steps/delivery-step";
import { HoursStep } from "./steps/hours-step";
import { MeansStep } from "./steps/means-step";
import type { StepProps } from "./steps/step";
import { StockStep } from "./steps/stock-step";
import { SummaryStep } from "./steps/summary-step";
import { TeamStep } from "./steps/team-step";
import { TillsStep } from "./steps/tills-step";

type Props = {
  params: Promise<{ outlet: string }>;
  searchParams: Promise<{ etape?: string | string[]; modele?: string | string[] }>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("staff.screens"))("pizzeria") };
}

const steps: Record<OpeningStep, ComponentType<StepProps>> = {
  adresse: AddressStep,
  horaires: HoursStep,
  livraison: DeliveryStep,
  moyens: MeansStep,
  societe: CompanyStep,
  caisses: TillsStep,
  carte: CardStep,
  equipe: TeamStep,
  stock: StockStep,
  bilan: SummaryStep,
};
const order: OpeningStep[] = [...openingSteps.map(({ step }) => step), "bilan"];

/** An outlet as head office prepares it, a step at a time, and runs it later. Its day come, it opens by itself. */
export default async function OutletSetUpPage({ params, searchParams }: Props) {
  const staff = await requireStaff("outlets.manage", (await params).outlet);
  const asked = (await searchParams) ?? {};
  const [t, locale, outlet, checklist] = await Promise.all([
    getTranslations("staff.opening"),
    getLocale(),
    getOutlet(staff.outlet.slug),
    getChecklist(staff.outlet.id),
  ]);
  if (!outlet) return null;
  const missing = missingOf(checklist);
  const here = isOpeningStep(asked.etape) ? asked.etape : firstStep(checklist, outlet.status !== "opening");
  const next = order[order.indexOf(here) + 1];
  const Step = steps[here];
  const led = staff.outletIds("outlets.manage");
  const models = staff.outlets
    .filter(({ id, status }) => id !== outlet.id && status === "open" && led.includes(id))
    .map(({ id, slug, name }) => ({ id, slug, name: placeName(name) }));
  const model = typeof asked.modele === "string" ? asked.modele : undefined;
  const day = outlet.opensOn && dayWithYear(outlet.opensOn, locale);
  return (
    <div className="mx-auto grid w-full max-w-6xl grid-cols-1 content-start gap-4 p-3 md:p-6">
      <div>
        <BackLink href="/staff/pizzeria">{t("list.title")}</BackLink>
        <h1 className="text-3xl">{outlet.name}</h1>
      </div>
      <Notice tone={outlet.status === "open" ? "good" : missing.length > 0 ? "bad" : "info"}>
        {outlet.status === "open"
          ? t("isOpen")
          : day === null
            ? t("noDay")
            : t(missing.length > 0 ? "lacks" : "opensOn", { day })}
        {outlet.status === "opening" && ` ${t(outlet.announced ? "shown" : "hidden")}`}
      </Notice>
      <div className="grid items-start gap-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <StepList here={here} made={{ outlet: outlet.slug, checklist }} />
        <section aria-labelledby="step" className="grid min-w-0 grid-cols-1 gap-4">
          <div>
            <h2 id="step" className="text-2xl">
              {t(`titles.${here}`)}
            </h2>
            <p className="max-w-prose text-ink-soft">{t(`leads.${here}`)}</p>
          </div>
          <Step {...{ staff, outlet, checklist, models, model }} />
          {next && (
            <Link
              href={`/staff/pizzeria/${outlet.slug}?etape=${next}`}
              className={buttonLook({ tone: "quiet", className: "justify-self-end" })}
            >
              {t("next", { step: t(`steps.${next}`) })}
              <ArrowRight aria-hidden className="size-5" />
            </Link>
          )}
        </section>
      </div>
    </div>
  );
}
