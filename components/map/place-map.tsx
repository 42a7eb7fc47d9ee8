"use client";
import { useTranslations } from "next-intl";
import { lazy, type ReactNode, Suspense } from "react";
import { Guard } from "./guard";
import { type MapProps, placesOn } from "./mark";
import { Plan } from "./plan";
import { useMapSetup } from "./use-map-setup";

const GoogleMap = lazy(() => import("./google-map").then(({ GoogleMap }) => ({ default: GoogleMap })));

/**
 * One map, two who draw it: Google where there is a key and its script comes, our own plan until then and wherever it does not:
 * blocked, hanging, over its quota, refused or broken. Below it stands which one it is.
 */
export function PlaceMap({ children, ...map }: MapProps & { children?: ReactNode }) {
  const t = useTranslations("common.plan");
  const { setup, fail } = useMapSetup();
  if (placesOn(map).length === 0) return null;
  const plan = (
    <figure className="grid gap-2">
      <Plan {...map} />
      <figcaption className="text-ink-soft text-sm">
        {children} {t("simple")}
      </figcaption>
    </figure>
  );
  if (!setup) return plan;
  return (
    <Guard instead={plan} onFail={fail}>
      <Suspense fallback={plan}>
        <GoogleMap {...map} setup={setup} until={plan} onFail={fail}>
          {children}
        </GoogleMap>
      </Suspense>
    </Guard>
  );
}
