import { getTranslations } from "next-intl/server";
import { ZoneDesk } from "@/components/delivery/zones/zone-desk";
import { BackLink } from "@/components/staff/back-link";
import { Texts } from "@/components/texts";
import { getOutlet } from "@/lib/outlets/queries/get-outlet";
import { listLandmarks } from "@/lib/outlets/queries/list-landmarks";
import { requireStaff } from "@/lib/server/session";
import { retireZoneAction, setZoneAction } from "./actions";

export async function generateMetadata() {
  return { title: (await getTranslations("delivery.zones"))("title") };
}

/** Where an outlet delivers, from how much on and for what: drawn on the map. */
export default async function ZonesPage({ params }: { params: Promise<{ outlet: string }> }) {
  const staff = await requireStaff("prices.decide", (await params).outlet);
  const outlet = await getOutlet(staff.outlet.slug);
  if (!outlet) return null;
  const [t, landmarks] = await Promise.all([getTranslations("delivery.zones"), listLandmarks(outlet)]);
  const { slug, name, lat, lng, zones } = outlet;
  return (
    <div className="mx-auto grid w-full max-w-7xl content-start gap-6 p-3 md:p-6">
      <div>
        <BackLink href={`/staff/livraisons/${slug}/promesses`}>{t("back")}</BackLink>
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="max-w-prose text-ink-soft">{t("lead")}</p>
      </div>
      <Texts of={["delivery", "common"]}>
        <ZoneDesk
          outlet={{ slug, name, lat, lng }}
          {...{ zones, landmarks }}
          actions={{ set: setZoneAction, retire: retireZoneAction }}
        />
      </Texts>
    </div>
  );
}
