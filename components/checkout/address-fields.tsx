"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ChosenPlace } from "@/components/basket/choice";
import { Money } from "@/components/money";
import { AddressBox } from "@/components/shop/address-box";
import { parseAddress, type Suggestion, written } from "@/components/shop/outlet-search";
import { Field, TextInput } from "@/components/ui/field";
import type { Quote } from "@/lib/orders/quote";
import { PinField } from "./pin-field";

type AddressFieldsProps = {
  address: ChosenPlace | null;
  quote: Quote | null;
  error: string | null;
  /** `moved`: to another place, not only to another floor of it. */
  onChange: (address: ChosenPlace | null, moved: boolean) => void;
};

/** Where to deliver, with known addresses as one types, and at once whether we come there and for how much. */
export function AddressFields({ address, quote, error, onChange }: AddressFieldsProps) {
  const t = useTranslations();
  const [text, setText] = useState(address ? written(address) : "");
  const [extra, setExtra] = useState(address?.extra ?? "");
  const outside = quote?.mode === "delivery" && quote.problem?.code === "address_outside";
  const astray = quote?.mode === "delivery" && quote.problem?.code === "pin_too_far";
  const fee = outside ? null : (quote?.deliveryFeeCents ?? null);
  const take = (found: Suggestion | null) => {
    const { line = "", postcode = "", city = "" } = found ?? {};
    onChange(found && { line, postcode, city, extra }, true);
  };
  return (
    <div className="grid gap-4">
      <AddressBox
        label={t("checkout.how.address")}
        value={text}
        error={
          error ??
          (outside
            ? t("refusals.address_outside")
            : astray
              ? t("refusals.pin_too_far", { metres: Number(quote.problem?.details.metres) })
              : null)
        }
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
      <PinField
        address={address}
        quote={quote}
        onMove={(pin) => address && onChange({ ...address, pin }, true)}
      />
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
              if (address) onChange({ ...address, extra: event.target.value }, false);
            }}
          />
        )}
      </Field>
    </div>
  );
}
