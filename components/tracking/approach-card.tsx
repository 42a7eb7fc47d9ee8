"use client";
import { useFormatter, useTranslations } from "next-intl";
import type { Tracking } from "@/lib/orders/tracking";
import type { Mark } from "../map/mark";
import { PlaceMap } from "../map/place-map";
import { useApproach } from "./use-approach";

/** The courier on a map once he has left: where he was, how long ago, about how far that is. */
export function ApproachCard({ tracking }: { tracking: Tracking }) {
  const t = useTranslations("tracking.approach");
  const format = useFormatter();
  const seen = useApproach(tracking.token, tracking.status === "out_for_delivery");
  if (!seen?.courier) return null;
  const { outlet, door, courier, kilometres, minutes, doorsBefore, at } = seen;
  const age = Math.max(0, Math.round((Date.parse(at) - Date.parse(courier.at)) / 1000));
  const marks: Mark[] = [
    { id: "outlet", place: outlet, kind: "outlet", tone: "ink", label: tracking.outlet.name },
    { id: "courier", place: courier, kind: "courier", tone: "basil", label: t("courier") },
    ...(door ? [{ id: "door", place: door, kind: "door", tone: "tomato", label: t("door") } as const] : []),
  ];
  return (
    <section
      aria-labelledby="approach"
      className="grid gap-3 rounded-[1.75rem] border-2 border-line bg-card p-5 sm:p-6"
    >
      <h2 id="approach" className="text-xl">
        {t("title")}
      </h2>
      {kilometres !== null && minutes !== null && (
        <p className="font-semibold">
          {t("far", { kilometres: format.number(kilometres, { maximumFractionDigits: 1 }), minutes })}
          {doorsBefore > 0 && ` ${t("before", { count: doorsBefore })}`}
        </p>
      )}
      <PlaceMap label={t("map")} marks={marks}>
        {t("age", { seconds: age < 90 ? age : 0, minutes: Math.round(age / 60) })}
      </PlaceMap>
    </section>
  );
}
