import { useTranslations } from "next-intl";

const told = [
  "by_customer",
  "unaccepted",
  "ingredient_missing",
  "address_not_found",
  "customer_absent",
  "cannot_pay",
  "refused",
  "accident",
] as const;

/** Why an order ended early. What staff typed among themselves is not the customer's to read: a code has its sentence, the rest one for all. */
export function WhatHappened({ reason }: { reason: string | null }) {
  const t = useTranslations("tracking.reason");
  return (
    <div className="rounded-2xl bg-ember-wash px-4 py-3">
      <h2 className="text-lg">{t("title")}</h2>
      <p>{t(told.find((code) => code === reason) ?? "other")}</p>
    </div>
  );
}
