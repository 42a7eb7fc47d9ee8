"use client";
import { useLocale, useTranslations } from "next-intl";
import { Field, inputLook } from "@/components/ui/field";
import type { OpenAccount } from "@/lib/companies/company-account";
import { formatCents } from "@/lib/money";

type AccountFieldProps = {
  accounts: readonly OpenAccount[];
  account: OpenAccount | null;
  onChange: (change: { account: OpenAccount | null; amountCents: null }) => void;
};

/** Which company pays later, and what its account still bears. */
export function AccountField({ accounts, account, onChange }: AccountFieldProps) {
  const t = useTranslations("till.pay.account");
  const locale = useLocale();
  return (
    <Field
      label={t("company")}
      hint={account ? t("left", { amount: formatCents(account.leftCents, locale) }) : t("hint")}
    >
      {(wiring) => (
        <select
          {...wiring}
          className={`${inputLook} min-h-12`}
          value={account?.id ?? ""}
          onChange={({ target }) =>
            onChange({ account: accounts.find(({ id }) => id === target.value) ?? null, amountCents: null })
          }
        >
          <option value="">{t("choose")}</option>
          {accounts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
