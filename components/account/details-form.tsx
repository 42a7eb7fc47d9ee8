"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Checkbox, RadioCard } from "@/components/ui/check";
import { Field, TextInput } from "@/components/ui/field";
import type { Profile } from "@/lib/customers/profile";
import { AccountForm } from "./account-form";
import { Setting } from "./setting";
import { type Ask, useSubmit } from "./use-submit";

type DetailsFormProps = { profile: Profile; sms: boolean; ask: Ask<void> };

/** Name, telephone, how to be told, and whether one wants offers or to be asked how it was, which nothing ticks for one. */
export function DetailsForm({ profile, sms, ask }: DetailsFormProps) {
  const t = useTranslations("account");
  const { pending, refusal, done, submit, error } = useSubmit(ask);
  const send = (form: FormData) =>
    submit({
      name: form.get("name"),
      phone: form.get("phone"),
      toldBy: form.get("toldBy") ?? profile.toldBy,
      offers: form.get("offers") === "on",
      reviews: form.get("reviews") === "on",
    });
  return (
    <Setting title={t("details.title")} lead={t("details.lead")}>
      <AccountForm
        refusal={refusal}
        fields={["name", "phone"]}
        done={done && t("saved")}
        onSubmit={(form) => void send(form)}
      >
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Field label={t("name")} error={error("name")}>
            {(wiring) => (
              <TextInput
                {...wiring}
                name="name"
                autoComplete="name"
                required
                minLength={2}
                maxLength={80}
                defaultValue={profile.name}
              />
            )}
          </Field>
          <Field label={t("details.phone")} aside={t("optional")} error={error("phone")}>
            {(wiring) => (
              <TextInput
                {...wiring}
                type="tel"
                name="phone"
                autoComplete="tel"
                maxLength={30}
                defaultValue={profile.phone ?? ""}
              />
            )}
          </Field>
        </div>
        {sms && (
          <fieldset className="grid gap-3 sm:grid-cols-2">
            <legend className="mb-1.5 font-semibold">{t("details.toldBy")}</legend>
            {(["mail", "sms"] as const).map((by) => (
              <RadioCard
                key={by}
                name="toldBy"
                value={by}
                label={t(`details.by.${by}`)}
                defaultChecked={profile.toldBy === by}
              />
            ))}
          </fieldset>
        )}
        <Checkbox
          name="offers"
          label={t("details.offers")}
          hint={t("details.offersHint")}
          defaultChecked={profile.offers}
        />
        <Checkbox
          name="reviews"
          label={t("details.reviews")}
          hint={t("details.reviewsHint")}
          defaultChecked={profile.reviews}
        />
        <Button type="submit" className="justify-self-start" disabled={pending}>
          {t(pending ? "pending" : "save")}
        </Button>
      </AccountForm>
    </Setting>
  );
}
