"use client";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/check";
import { Field, TextInput } from "@/components/ui/field";
import { AccountLine } from "./account-line";
import { ForgetMe } from "./forget-me";
import type { Part } from "./part";
import { Section } from "./section";
import { TellingFields } from "./telling-fields";

/** Name, telephone, e-mail, and a company's details when it wants an invoice. No account is needed. */
export function WhoFields(part: Part) {
  const { typed, set, errors } = part;
  const t = useTranslations("checkout");
  const billing = (change: Partial<typeof typed.billing>) =>
    set({ billing: { ...typed.billing, ...change } });
  return (
    <Section number={3} title={t("who.title")}>
      <AccountLine account={part.account} />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Field label={t("who.name")} error={errors.name}>
          {(wiring) => (
            <TextInput
              {...wiring}
              name="name"
              autoComplete="name"
              maxLength={80}
              value={typed.name}
              onChange={(event) => set({ name: event.target.value })}
            />
          )}
        </Field>
        <Field label={t("who.phone")} error={errors.phone} hint={t("who.phoneHint")}>
          {(wiring) => (
            <TextInput
              {...wiring}
              type="tel"
              name="phone"
              autoComplete="tel"
              inputMode="tel"
              maxLength={30}
              value={typed.phone}
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
              name="email"
              autoComplete="email"
              maxLength={120}
              value={typed.email}
              onChange={(event) => set({ email: event.target.value })}
            />
          )}
        </Field>
      </div>
      <ForgetMe {...part} />
      <TellingFields {...part} />
      <Checkbox
        label={t("who.company")}
        checked={typed.company}
        onChange={(event) => set({ company: event.target.checked })}
      />
      {typed.company && (
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Field label={t("who.companyName")} error={errors.billing}>
            {(wiring) => (
              <TextInput
                {...wiring}
                name="billing"
                autoComplete="organization"
                maxLength={120}
                value={typed.billing.name}
                onChange={(event) => billing({ name: event.target.value })}
              />
            )}
          </Field>
          <Field label={t("who.siret")} aside={t("optional")} error={errors.siret} hint={t("who.siretHint")}>
            {(wiring) => (
              <TextInput
                {...wiring}
                name="siret"
                inputMode="numeric"
                maxLength={20}
                value={typed.billing.siret}
                onChange={(event) => billing({ siret: event.target.value })}
              />
            )}
          </Field>
          <Field label={t("who.vatNumber")} aside={t("optional")} error={errors.vatNumber}>
            {(wiring) => (
              <TextInput
                {...wiring}
                name="vatNumber"
                maxLength={20}
                value={typed.billing.vatNumber}
                onChange={(event) => billing({ vatNumber: event.target.value })}
              />
            )}
          </Field>
          <Field label={t("who.companyAddress")} className="sm:col-span-2">
            {(wiring) => (
              <TextInput
                {...wiring}
                maxLength={200}
                value={typed.billing.address}
                onChange={(event) => billing({ address: event.target.value })}
              />
            )}
          </Field>
        </div>
      )}
    </Section>
  );
}
