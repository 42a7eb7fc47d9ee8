"use client";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Field, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { formatCents } from "@/lib/money";
import { dayWithYear } from "@/lib/time";
import type { VoucherState } from "@/lib/vouchers/voucher";

type CodeFieldProps = {
  label: ReactNode;
  hint: ReactNode;
  error: string | undefined;
  code: string;
  /** What was found under the code. */
  found: VoucherState | null;
  onChange: (code: string) => void;
};

/** The code on a voucher or gift card, and what is left on it until when. */
export function CodeField({ label, hint, error, code, found, onChange }: CodeFieldProps) {
  const t = useTranslations("till.pay.voucher");
  const locale = useLocale();
  return (
    <>
      <Field label={label} hint={hint} error={error}>
        {(wiring) => (
          <TextInput
            {...wiring}
            autoComplete="off"
            spellCheck={false}
            maxLength={30}
            value={code}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      {found && (
        <Notice tone="good" live>
          {t("left", {
            amount: formatCents(found.leftCents, locale),
            day: dayWithYear(found.lastDay, locale),
          })}
        </Notice>
      )}
    </>
  );
}
