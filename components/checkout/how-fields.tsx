"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { choose, useChoice } from "@/components/basket/choice";
import { ModeSwitch } from "@/components/shop/mode-switch";
import { AddressFields } from "./address-fields";
import { KeptAddresses } from "./kept-addresses";
import type { Part } from "./part";
import { Section } from "./section";

/** Delivery with its address, checked against the outlet's zones, or takeaway with where to come. */
export function HowFields({ outlet, quote, errors, placed, forgettings, account }: Part) {
  const t = useTranslations("checkout.how");
  const { mode, address } = useChoice();
  const [picks, setPicks] = useState(0);
  return (
    <Section number={1} title={t("title")}>
      <ModeSwitch className="max-w-md" />
      {mode === "delivery" && (
        <KeptAddresses
          account={account}
          take={(place) => {
            choose({ address: place });
            setPicks(picks + 1);
            placed();
          }}
        />
      )}
      {mode === "delivery" && (
        <AddressFields
          // What was forgotten, filled in or picked is written in it anew.
          key={`${forgettings} ${account ? "known" : ""} ${picks}`}
          address={address}
          quote={quote}
          error={errors.address ?? null}
          onChange={(next, moved) => {
            choose({ address: next });
            if (moved) placed();
          }}
        />
      )}
      {mode === "takeaway" && outlet && (
        <p>
          {t("collect")} <strong>{outlet.name}</strong>, {outlet.street}, {outlet.postcode} {outlet.city}.
        </p>
      )}
    </Section>
  );
}
