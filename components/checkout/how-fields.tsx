"use client";
import { useTranslations } from "next-intl";
import { choose, useChoice } from "@/components/basket/choice";
import { ModeSwitch } from "@/components/shop/mode-switch";
import { AddressFields } from "./address-fields";
import type { Part } from "./part";
import { Section } from "./section";

/** Delivery with its address, checked against the outlet's zones, or takeaway with where to come. */
export function HowFields({ outlet, quote, errors, placed, forgettings }: Part) {
  const t = useTranslations("checkout.how");
  const { mode, address } = useChoice();
  return (
    <Section number={1} title={t("title")}>
      <ModeSwitch className="max-w-md" />
      {mode === "delivery" && (
        <AddressFields
          key={forgettings}
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
