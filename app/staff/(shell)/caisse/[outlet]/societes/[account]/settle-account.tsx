"use client";
import { Banknote, CreditCard, Landmark, PenLine } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { MethodChoice } from "@/components/staff/orders/method-choice";
import { Panel } from "@/components/staff/panel";
import { AmountField } from "@/components/staff/till/amount-field";
import { useTold } from "@/components/staff/till/use-told";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { CompanyAccount } from "@/lib/companies/company-account";
import { formatCents } from "@/lib/money";
import type { settleAccountAction } from "../../../actions";

const methods = [
  ["transfer", Landmark],
  ["cheque", PenLine],
  ["cash", Banknote],
  ["card_terminal", CreditCard],
] as const;

type SettleAccountProps = {
  account: Pick<CompanyAccount, "id" | "owedCents">;
  drawer: { open: boolean; floatCents: number };
  settle: typeof settleAccountAction;
};

/** What the company paid: all it owes unless less is typed. */
export function SettleAccount({ account, drawer, settle }: SettleAccountProps) {
  const t = useTranslations("fiscal.companies");
  const locale = useLocale();
  const [typed, setAmount] = useState<number | null>(null);
  const [method, choose] = useState<(typeof methods)[number][0]>("transfer");
  const [note, setNote] = useState("");
  const [floatCents, setFloat] = useState<number | null>(null);
  const { id, refusal, pending, send } = useTold();
  const amountCents = typed ?? account.owedCents;
  const amount = formatCents(amountCents, locale);
  const most = formatCents(account.owedCents, locale);
  const fits = amountCents > 0 && amountCents <= account.owedCents;
  const opens = method === "cash" && !drawer.open;
  return (
    <Panel title={t("settle")}>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          send(
            () =>
              settle({
                ...{ requestId: id, accountId: account.id, amountCents, method, note },
                floatCents: opens ? (floatCents ?? drawer.floatCents) : null,
              }),
            () => {
              setNote("");
              setAmount(null);
              return t("settled", { amount });
            },
          );
        }}
      >
        {refusal && (
          <Notice tone="bad" live>
            {refusal}
          </Notice>
        )}
        <AmountField
          key={account.owedCents}
          label={t("paid")}
          hint={t("owes", { amount: most })}
          error={fits ? undefined : t("owes", { amount: most })}
          otherwiseCents={account.owedCents}
          onChange={setAmount}
        />
        <fieldset className="grid gap-2">
          <legend className="mb-2 font-semibold">{t("method")}</legend>
          <MethodChoice
            label={t("method")}
            value={method}
            onChange={choose}
            choices={methods.map(([value, icon]) => ({ value, label: t(`methods.${value}`), icon }))}
          />
        </fieldset>
        {opens && <AmountField label={t("float")} otherwiseCents={drawer.floatCents} onChange={setFloat} />}
        <Field label={t("note")} hint={t("noteHint")}>
          {(wiring) => (
            <TextInput
              {...wiring}
              value={note}
              maxLength={120}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" disabled={pending || !fits}>
          {t("book", { amount })}
        </Button>
      </form>
    </Panel>
  );
}
