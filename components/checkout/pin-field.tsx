"use client";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ChosenPlace } from "@/components/basket/choice";
import { Button } from "@/components/ui/button";
import type { Quote } from "@/lib/orders/quote";
import type { Place } from "@/lib/outlets/place";

const PinMap = dynamic(() => import("./pin-map").then(({ PinMap }) => PinMap), { ssr: false });

type PinFieldProps = {
  address: ChosenPlace | null;
  quote: Quote | null;
  onMove: (pin: Place | null) => void;
};

/** Where on the map the door is: asked for where only the postcode is known, offered where the door was found. Its map comes when it is wanted. */
export function PinField({ address, quote, onMove }: PinFieldProps) {
  const t = useTranslations("checkout.pin");
  const [wanted, setWanted] = useState(false);
  const found = quote?.found;
  if (!found || found.line !== address?.line || found.postcode !== address.postcode) return null;
  const vague = found.precision === "postcode";
  return (
    <div className="grid gap-3">
      {vague && (
        <p className="rounded-2xl bg-ember-wash px-4 py-3">{t("vague", { postcode: found.postcode })}</p>
      )}
      {vague || wanted || address.pin ? (
        <PinMap found={found} pin={address.pin ?? null} onMove={onMove} />
      ) : (
        <Button tone="quiet" size="small" className="justify-self-start" onClick={() => setWanted(true)}>
          {t("check")}
        </Button>
      )}
    </div>
  );
}
