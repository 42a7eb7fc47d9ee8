"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { formatCents } from "@/lib/money";
import type { Outcome } from "@/lib/outcome";
import { dayWithYear } from "@/lib/time";
import { codeLetters, plainCode } from "@/lib/vouchers/code";
import type { VoucherState } from "@/lib/vouchers/voucher";
import { Panel } from "../panel";
import { useTold } from "./use-told";

type AskBalanceProps = {
  outletId: string;
  ask: (input: { outletId: string; code: string }) => Promise<Outcome<VoucherState>>;
};

/** A code is said at the counter: what is left on it. */
export function AskBalance({ outletId, ask }: AskBalanceProps) {
  const t = useTranslations("till.cards");
  const locale = useLocale();
  const [code, setCode] = useState("");
  const [found, setFound] = useState<VoucherState | null>(null);
  const { refusal, pending, send } = useTold();
  return (
    <Panel title={t("balance")}>
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          setFound(null);
          send(
            () => ask({ outletId, code }),
            (state) => {
              setFound(state);
              return null;
            },
          );
        }}
      >
        <Field label={t("code")} hint={t("balanceLead")} error={refusal ?? undefined}>
          {(wiring) => (
            <TextInput
              {...wiring}
              autoComplete="off"
              spellCheck={false}
              maxLength={30}
              value={code}
              onChange={(event) => {
                setFound(null);
                setCode(event.target.value);
              }}
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
        <Button type="submit" tone="quiet" disabled={pending || plainCode(code).length !== codeLetters}>
          {t("ask")}
        </Button>
      </form>
    </Panel>
  );
}
