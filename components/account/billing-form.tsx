"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import type { Billing } from "@/lib/customers/profile";
import { AccountForm } from "./account-form";
import { Setting } from "./setting";
import { type Ask, useSubmit } from "./use-submit";

/** A company's details for its invoices; emptied, there are none any more. */
export function BillingForm({ billing, ask }: { billing: Billing | null; ask: Ask<void> }) {
  const t = useTranslations("account");
  const { pending, refusal, done, submit, error } = useSubmit(ask);
  const send = (form: FormData) => {
    const [name, address, vatNumber] = ["name", "address", "vatNumber"].map((field) =>
      String(form.get(field)).trim(),
    );
    return submit({ billing: name || address || vatNumber ? { name, address, vatNumber } : null });
  };
  return (
    <Setting title={t("billing.title")} lead={t("billing.lead")}>
      <AccountForm
        refusal={refusal}
        fields={["billing.name", "billing.address"]}
        done={done && t("saved")}
        onSubmit={(form) => void send(form)}
      >
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Field label={t("billing.name")} error={error("billing.name")}>
            {(wiring) => (
              <TextInput
                {...wiring}
                name="name"
                autoComplete="organization"
                maxLength={120}
                defaultValue={billing?.name}
              />
            )}
          </Field>
          <Field label={t("billing.vatNumber")} aside={t("optional")}>
            {(wiring) => (
              <TextInput {...wiring} name="vatNumber" maxLength={20} defaultValue={billing?.vatNumber} />
            )}
          </Field>
          <Field label={t("billing.address")} error={error("billing.address")} className="sm:col-span-2">
            {(wiring) => (
              <TextInput {...wiring} name="address" maxLength={200} defaultValue={billing?.address} />
            )}
          </Field>
        </div>
        <Button type="submit" tone="quiet" className="justify-self-start" disabled={pending}>
          {t(pending ? "pending" : "save")}
        </Button>
      </AccountForm>
    </Setting>
  );
}
