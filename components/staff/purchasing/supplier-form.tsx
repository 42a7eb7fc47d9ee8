"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { newId } from "@/lib/ids";
import { parseCents, typedCents } from "@/lib/money";
import type { Supplier } from "@/lib/purchasing/queries/list-suppliers";
import { Button } from "../../ui/button";
import { Checkbox } from "../../ui/check";
import { Field, TextInput } from "../../ui/field";
import { Notice } from "../../ui/notice";
import { useAsked } from "../use-asked";
import type { SaveSupplier } from "./supplier-actions";
import { WeekdayPicker } from "./weekday-picker";

type SupplierFormProps = { outlet: string; supplier: Supplier | null; save: SaveSupplier };

/** Who he is, where orders go, and when he delivers from how much on. */
export function SupplierForm({ outlet, supplier, save }: SupplierFormProps) {
  const t = useTranslations("purchasing.suppliers");
  const locale = useLocale();
  const [id] = useState(() => supplier?.id ?? newId());
  const [form, set] = useState({
    ...{ name: supplier?.name ?? "", email: supplier?.email ?? "", phone: supplier?.phone ?? "" },
    ...{ customerNumber: supplier?.customerNumber ?? "", leadDays: String(supplier?.leadDays ?? 1) },
    minimum: typedCents(supplier?.minimumCents ?? 0, locale),
  });
  const [weekdays, deliverOn] = useState(supplier?.deliveryWeekdays ?? [1, 2, 3, 4, 5]);
  const [active, work] = useState(supplier?.active ?? true);
  const { refusal, pending, ask } = useAsked();
  const leadDays = /^\d{1,2}$/.test(form.leadDays) ? Number(form.leadDays) : null;
  const minimumCents = parseCents(form.minimum);
  const field = (key: keyof typeof form, error: string | undefined = undefined, type = "text") => (
    <Field label={t(key)} error={error}>
      {(wiring) => (
        <TextInput
          {...wiring}
          type={type}
          autoComplete="off"
          maxLength={200}
          value={form[key]}
          onChange={(event) => set({ ...form, [key]: event.target.value })}
        />
      )}
    </Field>
  );
  const wrong = leadDays === null || leadDays > 60 || minimumCents === null || weekdays.length === 0;
  return (
    <section className="grid gap-4 rounded-card border-2 border-line bg-card p-4 md:p-5">
      <div className="grid gap-4 sm:grid-cols-2">
        {field("name")}
        {field("email", undefined, "email")}
        {field("phone", undefined, "tel")}
        {field("customerNumber")}
        {field("leadDays", leadDays === null || leadDays > 60 ? t("badNumber") : undefined)}
        {field("minimum", minimumCents === null ? t("badNumber") : undefined)}
      </div>
      <WeekdayPicker label={t("weekdays")} value={weekdays} onChange={deliverOn} />
      <Checkbox
        label={t("active")}
        hint={t("activeHint")}
        checked={active}
        onChange={(event) => work(event.target.checked)}
      />
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <Button
        className="w-fit"
        disabled={pending || wrong || form.name.trim().length < 2 || !form.email.includes("@")}
        onClick={() =>
          leadDays !== null &&
          minimumCents !== null &&
          ask(
            () =>
              save({
                ...{ outlet, id, name: form.name, email: form.email.trim(), phone: form.phone },
                ...{ customerNumber: form.customerNumber, leadDays, minimumCents, active },
                deliveryWeekdays: weekdays,
              }),
            t("saved"),
            supplier ? undefined : `/staff/stock/${outlet}/fournisseurs`,
          )
        }
      >
        {t("save")}
      </Button>
    </section>
  );
}
