"use client";
import { useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";
import { Guard } from "@/components/map/guard";
import { useMapSetup } from "@/components/map/use-map-setup";
import { Button } from "@/components/ui/button";
import { ZoneMap, type ZoneMapProps } from "./zone-map";

const GoogleZones = lazy(() =>
  import("./google-zones").then(({ GoogleZones }) => ({ default: GoogleZones })),
);

/** Google's streets to draw on where there is a key and its script comes; our own plan until then, without, and when it is wanted. */
export function ZoneCanvas(map: ZoneMapProps) {
  const t = useTranslations("delivery.zones");
  const { setup, fail } = useMapSetup();
  const [plain, setPlain] = useState(false);
  const plan = <ZoneMap {...map} />;
  const google = setup && !plain;
  const word = google ? "googleHint" : map.ring ? "drawHint" : "mapHint";
  return (
    <div className="grid gap-2">
      {google ? (
        <Guard instead={plan} onFail={fail}>
          <Suspense fallback={plan}>
            <GoogleZones {...map} setup={setup} until={plan} onFail={fail} />
          </Suspense>
        </Guard>
      ) : (
        plan
      )}
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="max-w-prose text-ink-soft text-sm">{t(word)}</p>
        {setup && (
          <Button tone="quiet" size="small" onClick={() => setPlain(!plain)}>
            {t(plain ? "toGoogle" : "toPlan")}
          </Button>
        )}
      </div>
    </div>
  );
}
