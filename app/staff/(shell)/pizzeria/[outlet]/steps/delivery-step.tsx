import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { setZoneAction } from "@/app/staff/(shell)/livraisons/[outlet]/zones/actions";
import { feeWords } from "@/components/delivery/zones/draft";
import { Texts } from "@/components/texts";
import { buttonLook } from "@/components/ui/button";
import { formatCents } from "@/lib/money";
import { FirstZone } from "../first-zone";
import type { StepProps } from "./step";

export function DeliveryStep({ outlet }: StepProps) {
  const t = useTranslations("staff.opening.zones");
  const z = useTranslations("delivery.zones");
  const locale = useLocale();
  const { slug, lat, lng, zones } = outlet;
  return (
    <>
      {zones.length === 0 ? (
        <Texts of={["staff.opening", "purchasing.notSaved"]}>
          <FirstZone outlet={{ slug, lat, lng }} set={setZoneAction} />
        </Texts>
      ) : (
        <ul className="grid gap-1 rounded-card border-2 border-line bg-card p-4">
          {zones.map(({ id, name, feeCents, minimumCents, rideMinutes }) => (
            <li key={id}>
              <span className="font-bold">{name}</span>{" "}
              <span className="text-ink-soft">
                {z("terms", {
                  fee: feeWords(feeCents, locale, z("free")),
                  minimum: formatCents(minimumCents, locale),
                  minutes: rideMinutes,
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Link
        href={`/staff/livraisons/${slug}/zones`}
        className={buttonLook({ tone: "quiet", className: "justify-self-start" })}
      >
        {t("edit")}
      </Link>
    </>
  );
}
