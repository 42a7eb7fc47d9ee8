"use client";
import { WifiOff } from "lucide-react";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useDates } from "@/components/ui/dates";
import { useNetwork } from "./network-line";
import { readPatiently } from "./read-patiently";

/** What can go on without the house is another thing on each of these. */
const screens = ["comptoir", "cuisine", "livraisons", "tournee"] as const;

/** On every screen of staff: that the house does not answer, since when, and what can wait. */
export function NetworkBanner() {
  const t = useTranslations("staff.network");
  const dates = useDates();
  const network = useNetwork();
  useEffect(readPatiently, []);
  const slug = usePathname().split("/")[2];
  const screen = screens.find((one) => one === slug) ?? "other";
  return (
    <div role="alert" className="sticky top-0 z-40">
      {network.cut && (
        <div className="flex items-start gap-3 bg-tomato px-4 py-2.5 text-on-tomato">
          <WifiOff aria-hidden className="mt-0.5 size-5 shrink-0" />
          <p>
            <strong>
              {t("cut", { time: dates(network.since, { hour: "2-digit", minute: "2-digit" }) })}
            </strong>{" "}
            {t(`wait.${screen}`)}
          </p>
        </div>
      )}
    </div>
  );
}
