"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { Outcome } from "@/lib/outcome";
import { codeLetters, plainCode } from "@/lib/vouchers/code";
import type { VoucherState } from "@/lib/vouchers/voucher";
import { Panel } from "../panel";
import { CodeField } from "./code-field";
import { useTold } from "./use-told";

type AskBalanceProps = {
  outletId: string;
  ask: (input: { outletId: string; code: string }) => Promise<Outcome<VoucherState>>;
};

/** A code is said at the counter: what is left on it. */
export function AskBalance({ outletId, ask }: AskBalanceProps) {
  const t = useTranslations("till.cards");
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
        <CodeField
          label={t("code")}
          hint={t("balanceLead")}
          error={refusal ?? undefined}
          {...{ code, found }}
          onChange={(typed) => {
            setFound(null);
            setCode(typed);
          }}
        />
        <Button type="submit" tone="quiet" disabled={pending || plainCode(code).length !== codeLetters}>
          {t("ask")}
        </Button>
      </form>
    </Panel>
  );
}
