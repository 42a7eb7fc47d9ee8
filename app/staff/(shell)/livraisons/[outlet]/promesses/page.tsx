import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { PromiseTable } from "@/components/delivery/promise-table";
import { RidersForm } from "@/components/delivery/riders-form";
import { BackLink } from "@/components/staff/back-link";
import { Texts } from "@/components/texts";
import { buttonLook } from "@/components/ui/button";
import { getBounds } from "@/lib/capacity/queries/get-bounds";
import { errorsByHour } from "@/lib/dispatch/promise-error";
import { listKept } from "@/lib/dispatch/queries/list-kept";
import { getOutlet } from "@/lib/outlets/queries/get-outlet";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import { setDeliveryAction } from "../actions";

export async function generateMetadata() {
  return { title: (await getTranslations("delivery.promises"))("title") };
}

const days = 14;

/** How an outlet keeps its word: by the hour and by what broke it; who rides, and the reserve. */
export default async function PromisesPage({ params }: { params: Promise<{ outlet: string }> }) {
  const staff = await requireStaff("dispatch.assign", (await params).outlet);
  const { id, slug } = staff.outlet;
  const [t, outlet, kept, bounds] = await Promise.all([
    getTranslations("delivery.promises"),
    getOutlet(slug),
    listKept(id, { days, at: now() }),
    getBounds(id),
  ]);
  if (!outlet) return null;
  const { kitchen, couriers, doorSeconds, dropsPerRide, reserve, doorProof } = outlet.means;
  return (
    <div className="mx-auto grid w-full max-w-5xl content-start gap-6 p-3 md:p-6">
      <div>
        <BackLink href={`/staff/livraisons/${slug}`}>{t("back")}</BackLink>
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
        {staff.outletIds("prices.decide").includes(id) && (
          <Link
            href={`/staff/livraisons/${slug}/zones`}
            className={buttonLook({ tone: "quiet", className: "mt-3" })}
          >
            {t("zones")}
          </Link>
        )}
      </div>
      <Texts of={["delivery"]}>
        <PromiseTable hours={errorsByHour(kept, kitchen)} />
        <RidersForm
          outlet={slug}
          reserve={reserve}
          first={{
            couriers,
            doorSeconds,
            dropsPerRide,
            reserveLeast: bounds.least,
            reserveMost: bounds.most,
            doorProof,
          }}
          save={setDeliveryAction}
        />
      </Texts>
    </div>
  );
}
