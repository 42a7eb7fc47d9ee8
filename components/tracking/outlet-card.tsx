import { MapPin, Phone } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { buttonLook } from "@/components/ui/button";
import type { Tracking } from "@/lib/orders/tracking";
import { formatPhone } from "@/lib/phone-format";

/** Where it comes from or is collected, one tap from a voice; where it goes. */
export function OutletCard({ tracking: { outlet, mode, addressLine, city } }: { tracking: Tracking }) {
  const t = useTranslations("tracking.outlet");
  const address = `${outlet.street}, ${outlet.postcode} ${outlet.city}`;
  return (
    <section className="grid gap-4 rounded-[1.75rem] border-2 border-line bg-card p-5 sm:p-6">
      {mode === "delivery" && addressLine && (
        <p>
          <span className="block font-semibold text-ink-soft text-sm">{t("delivered_to")}</span>
          <span className="font-semibold">{[addressLine, city].filter(Boolean).join(", ")}</span>
        </p>
      )}
      <div>
        <h2 className="font-sans font-semibold text-ink-soft text-sm tracking-normal">
          {t(mode === "delivery" ? "title" : "collect_at")}
        </h2>
        <p className="font-semibold">{outlet.name}</p>
        <p className="text-ink-soft">{address}</p>
      </div>
      <div className="flex flex-wrap gap-3">
        <a href={`tel:${outlet.phone.replace(/\s/g, "")}`} className={buttonLook({ tone: "quiet" })}>
          <Phone aria-hidden className="size-5" />
          {t("call", { phone: formatPhone(outlet.phone, useLocale()) })}
        </a>
        {mode === "takeaway" && (
          <a
            href={`https://www.google.com/maps/dir/?api=1&destination=${encodeURIComponent(address)}`}
            target="_blank"
            rel="noreferrer"
            className={buttonLook({ tone: "ghost" })}
          >
            <MapPin aria-hidden className="size-5" />
            {t("way")}
          </a>
        )}
      </div>
    </section>
  );
}
