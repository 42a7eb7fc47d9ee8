"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { choose, useChoice } from "@/components/basket/choice";
import { Money } from "@/components/money";
import { AddressBox } from "@/components/shop/address-box";
import { ModeSwitch } from "@/components/shop/mode-switch";
import { parseAddress, type Suggestion, written } from "@/components/shop/outlet-search";
import { Field, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { Part } from "./part";
import { Section } from "./section";

/** Delivery with its address, checked against the outlet's zones, or takeaway with where to come. */
export function HowFields({ quote, outlet, errors }: Part) {
  const t = useTranslations();
  const { mode, address } = useChoice();
  const [text, setText] = useState(address ? written(address) : "");
  const take = ({ line, postcode, city }: Suggestion) =>
    choose({ address: { line, postcode, city, extra: address?.extra ?? "" } });
  const outside = quote?.mode === "delivery" && quote.problem?.code === "address_outside";
  return (
    <Section number={1} title={t("checkout.how.title")}>
      <ModeSwitch className="max-w-md" />
      {mode === "takeaway" && outlet && (
        <p>
          {t("checkout.how.collect")} <strong>{outlet.name}</strong>, {outlet.street}, {outlet.postcode}{" "}
          {outlet.city}.
        </p>
      )}
      {mode === "delivery" && (
        <div className="grid gap-4">
          <AddressBox
            value={text}
            error={errors.address ?? (outside ? t("refusals.address_outside") : null)}
            onChange={(next) => {
              setText(next);
              const parsed = parseAddress(next);
              if (parsed) take({ ...parsed, city: next.split(parsed.postcode)[1]?.trim() ?? "" });
            }}
            onPick={(suggestion) => {
              setText(written(suggestion));
              take(suggestion);
            }}
          />
          <Field
            label={t("checkout.how.extra")}
            aside={t("checkout.optional")}
            hint={t("checkout.how.extraHint")}
          >
            {(wiring) => (
              <TextInput
                {...wiring}
                maxLength={120}
                value={address?.extra ?? ""}
                onChange={(event) =>
                  address && choose({ address: { ...address, extra: event.target.value } })
                }
              />
            )}
          </Field>
          {quote?.deliveryFeeCents != null && !outside && (
            <p className="font-semibold text-basil">
              {quote.deliveryFeeCents === 0 ? t("checkout.how.free") : t("checkout.how.fee")}{" "}
              {quote.deliveryFeeCents > 0 && <Money cents={quote.deliveryFeeCents} />}
            </p>
          )}
          {quote?.problem?.code === "below_minimum" && (
            <Notice tone="info" live>
              {t("shop.basket.missing", {
                missing: String(quote.problem.details.missing),
                minimum: String(quote.problem.details.minimum),
              })}
            </Notice>
          )}
        </div>
      )}
    </Section>
  );
}
