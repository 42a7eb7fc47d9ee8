"use client";
import { Navigation } from "lucide-react";
import { useTranslations } from "next-intl";
import { addressOf, directionsLink } from "@/lib/dispatch/directions";
import type { RunStop } from "@/lib/dispatch/run";
import { buttonLook } from "../ui/button";

/** Opens the telephone's own map, from where it is now to this door. */
export function RouteLink({ stop, className }: { stop: RunStop; className?: string }) {
  const t = useTranslations("delivery.run");
  return (
    <a
      href={directionsLink({ place: stop.place, address: addressOf(stop) })}
      target="_blank"
      rel="noreferrer"
      className={buttonLook({ tone: "quiet", size: "large", className })}
    >
      <Navigation aria-hidden className="size-6 shrink-0" />
      {t("route")}
    </a>
  );
}
