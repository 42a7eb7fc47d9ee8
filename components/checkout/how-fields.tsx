"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { choose, useChoice } from "@/components/basket/choice";
import { Money } from "@/components/money";
import { AddressBox } from "@/components/shop/address-box";
import { ModeSwitch } from "@/components/shop/mode-switch";
import { parseAddress, type Suggestion, written } from "@/components/shop/outlet-search";
import { Field, TextInput } from "@/components/ui/field";
import type { Part } from "./part";
import { Section } from "./section";

/** Delivery with its address, checked against the outlet's zones, or takeaway with where to come. */
export function HowFields(part: Part) {
  const t = useTranslations("checkout.how");
  const { mode } = useChoice();
  const { outlet } = part;
  return (
    <Section number={1} title={t("title")}>
      <ModeSwitch className="max-w-md" />
      {mode === "delivery" && <Delivery {...part} />}
      {mode === "takeaway" && outlet && (
        <p>
          {t("collect")} <strong>{outlet.name}</strong>, {outlet.street}, {outlet.postcode} {outlet.city}.
        </p>
      )}
    </Section>
  );
}

function Delivery({ quote, errors, placed }: Part) {
  const t = useTranslations();
  const { address } = useChoice();
  const [text, setText] = useState(address ? written(address) : "");
  const [extra, setExtra] = useState(address?.extra ?? "");
  const outside = quote?.mode === "delivery" && quote.problem?.code === "address_outside";
  const fee = outside ? null : (quote?.deliveryFeeCents ?? null);
  const take = (found: Suggestion | null) => {
    choose({ address: found && { line: found.line, postcode: found.postcode, city: found.city, extra } });
    placed();
  };
  return (
    <div className="grid gap-4">
      <AddressBox
        label={t("checkout.how.address")}
        value={text}
        error={errors.address ?? (outside ? t("refusals.address_outside") : null)}
        onChange={(next) => {
          setText(next);
          // What is shown is what is delivered to: a text that is no address any more is none.
          const parsed = parseAddress(next);
          take(parsed && { ...parsed, city: next.split(parsed.postcode)[1]?.trim() ?? "" });
        }}
        onPick={(suggestion) => {
          setText(written(suggestion));
          take(suggestion);
        }}
      />
      {fee !== null && (
        <p className="-mt-1 font-semibold text-basil">
          {fee === 0 ? t("checkout.how.free") : t("checkout.how.fee")} {fee > 0 && <Money cents={fee} />}
        </p>
      )}
      <Field
        label={t("checkout.how.extra")}
        aside={t("checkout.optional")}
        hint={t("checkout.how.extraHint")}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            autoComplete="address-line2"
            maxLength={120}
            value={extra}
            onChange={(event) => {
              setExtra(event.target.value);
              if (address) choose({ address: { ...address, extra: event.target.value } });
            }}
          />
        )}
      </Field>
    </div>
  );
}
