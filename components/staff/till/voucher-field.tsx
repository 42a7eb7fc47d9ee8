"use client";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import type { OpenBill } from "@/lib/orders/bill";
import type { Outcome } from "@/lib/outcome";
import { codeLetters, plainCode } from "@/lib/vouchers/code";
import type { VoucherState } from "@/lib/vouchers/voucher";
import { CodeField } from "./code-field";

export type AskVoucher = (code: string) => Promise<Outcome<Pick<OpenBill, "voucher">>>;

type VoucherFieldProps = {
  /** A gift card's code is asked for, not a voucher's; either is found. */
  card?: boolean;
  code: string;
  voucher: VoucherState | null;
  ask: AskVoucher;
  onChange: (change: { code: string; voucher: VoucherState | null; amountCents: null }) => void;
};

/** The code on a customer's voucher; as soon as it is whole, what is left on it. */
export function VoucherField({ card = false, code, voucher, ask, onChange }: VoucherFieldProps) {
  const t = useTranslations("till.pay.voucher");
  const [error, setError] = useState<string>();
  const plain = plainCode(code);
  const find = useEffectEvent(async (whole: string, isStale: () => boolean) => {
    const answer = await ask(whole).catch(() => null);
    if (isStale()) return;
    if (answer?.ok && answer.value.voucher)
      onChange({ code, voucher: answer.value.voucher, amountCents: null });
    else setError(answer && !answer.ok ? answer.message : t("lost"));
  });
  useEffect(() => {
    let stale = false;
    if (plain.length === codeLetters) void find(plain, () => stale);
    return () => {
      stale = true;
    };
  }, [plain]);
  return (
    <CodeField
      label={t(card ? "codeCard" : "code")}
      hint={t("hint")}
      {...{ error, code }}
      found={voucher}
      onChange={(typed) => {
        setError(undefined);
        onChange({ code: typed, voucher: null, amountCents: null });
      }}
    />
  );
}
