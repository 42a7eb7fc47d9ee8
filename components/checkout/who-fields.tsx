"use client";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/check";
import { Field, TextInput } from "@/components/ui/field";
import type { Part } from "./part";
import { Section } from "./section";

/** Name, telephone, e-mail, and a company's details when it wants an invoice. No account is needed. */
export function WhoFields({ details, set, errors }: Part) {
  const t = useTranslations("checkout");
  const billing = (change: Partial<typeof details.billing>) =>
    set({ billing: { ...details.billing, ...change } });
  return (
    <Section number={3} title={t("who.title")}>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t("who.name")} error={errors.name}>
          {(wiring) => (
            <TextInput
              {...wiring}
              autoComplete="name"
              maxLength={80}
              value={details.name}
              onChange={(event) => set({ name: event.target.value })}
            />
          )}
        </Field>
        <Field label={t("who.phone")} error={errors.phone} hint={t("who.phoneHint")}>
          {(wiring) => (
            <TextInput
              {...wiring}
              type="tel"
              autoComplete="tel"
              inputMode="tel"
              maxLength={30}
              value={details.phone}
              onChange={(event) => set({ phone: event.target.value })}
            />
          )}
        </Field>
        <Field
          label={t("who.email")}
          aside={t("optional")}
          error={errors.email}
          hint={t("who.emailHint")}
          className="sm:col-span-2"
        >
          {(wiring) => (
            <TextInput
              {...wiring}
              type="email"
              autoComplete="email"
              maxLength={120}
              value={details.email}
              onChange={(event) => set({ email: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Checkbox
        label={t("who.company")}
        checked={details.company}
        onChange={(event) => set({ company: event.target.checked })}
      />
      {details.company && (
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t("who.companyName")} error={errors.billing}>
            {(wiring) => (
              <TextInput
                {...wiring}
                autoComplete="organization"
                maxLength={120}
                value={details.billing.name}
                onChange={(event) => billing({ name: event.target.value })}
              />
            )}
          </Field>
          <Field label={t("who.vatNumber")} aside={t("optional")}>
            {(wiring) => (
              <TextInput
                {...wiring}
                maxLength={20}
                value={details.billing.vatNumber}
                onChange={(event) => billing({ vatNumber: event.target.value })}
              />
            )}
          </Field>
          <Field label={t("who.companyAddress")} className="sm:col-span-2">
            {(wiring) => (
              <TextInput
                {...wiring}
                maxLength={200}
                value={details.billing.address}
                onChange={(event) => billing({ address: event.target.value })}
              />
            )}
          </Field>
        </div>
      )}
    </Section>
  );
}
