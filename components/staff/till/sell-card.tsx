"use client";
import { Banknote, CreditCard, PenLine } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { formatCents } from "@/lib/money";
import type { SellingCard } from "@/lib/orders/writes/sell-gift-card";
import type { Outcome } from "@/lib/outcome";
import { giftCardRange } from "@/lib/vouchers/gift-card";
import type { IssuedVoucher } from "@/lib/vouchers/voucher";
import { MethodChoice } from "../orders/method-choice";
import { VoucherSlips } from "../orders/voucher-slips";
import { Panel } from "../panel";
import { AmountField } from "./amount-field";
import { useTold } from "./use-told";

type Sold = IssuedVoucher & { changeCents: number };
type SellCardProps = {
  outletId: string;
  cheques: boolean;
  drawer: { open: boolean; floatCents: number };
  sell: (input: Omit<SellingCard, "outletIds">) => Promise<Outcome<Sold>>;
};

/** How much, paid how, for whom; then the card's code, to print, and the change. */
export function SellCard({ outletId, cheques, drawer, sell }: SellCardProps) {
  const t = useTranslations("till.cards");
  const locale = useLocale();
  const [amountCents, setAmount] = useState<number | null>(null);
  const [method, choose] = useState<SellingCard["method"]>("card_terminal");
  const [givenCents, setGiven] = useState<number | null>(null);
  const [floatCents, setFloat] = useState<number | null>(null);
  const [email, setEmail] = useState("");
  const [sold, setSold] = useState<Sold | null>(null);
  const { id, refusal, pending, send } = useTold();
  const { leastCents, mostCents } = giftCardRange;
  const euros = (cents: number) => formatCents(cents, locale);
  const range = t("range", { least: euros(leastCents), most: euros(mostCents) });
  const fits = amountCents !== null && amountCents >= leastCents && amountCents <= mostCents;
  const opens = method === "cash" && !drawer.open;
  if (sold)
    return (
      <Panel title={t("sold", { amount: euros(sold.amountCents) })}>
        {sold.changeCents > 0 && (
          <Notice tone="good" live>
            {t("change", { amount: euros(sold.changeCents) })}
          </Notice>
        )}
        <VoucherSlips vouchers={[sold]} />
        <Button tone="quiet" onClick={() => setSold(null)}>
          {t("another")}
        </Button>
      </Panel>
    );
  return (
    <Panel title={t("sell")}>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (amountCents === null || !fits) return;
          send(
            () =>
              sell({
                ...{ requestId: id, outletId, amountCents, method },
                ...{ givenCents: method === "cash" ? givenCents : null, email: email.trim() || null },
                floatCents: opens ? (floatCents ?? drawer.floatCents) : null,
              }),
            (card) => {
              setSold(card);
              setAmount(null);
              setGiven(null);
              setEmail("");
              return t("sold", { amount: euros(card.amountCents) });
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
          label={t("amount")}
          hint={range}
          error={amountCents !== null && !fits ? range : undefined}
          otherwiseCents={3000}
          onChange={setAmount}
        />
        <fieldset className="grid gap-2">
          <legend className="mb-2 font-semibold">{t("method")}</legend>
          <MethodChoice
            label={t("method")}
            value={method}
            onChange={choose}
            choices={[
              { value: "card_terminal", label: t("methods.card_terminal"), icon: CreditCard },
              { value: "cash", label: t("methods.cash"), icon: Banknote },
              ...(cheques ? [{ value: "cheque" as const, label: t("methods.cheque"), icon: PenLine }] : []),
            ]}
          />
        </fieldset>
        {method === "cash" && (
          <AmountField
            label={t("given")}
            hint={t("givenHint")}
            otherwiseCents={amountCents ?? 0}
            onChange={setGiven}
          />
        )}
        {opens && <AmountField label={t("float")} otherwiseCents={drawer.floatCents} onChange={setFloat} />}
        <Field label={t("email")} hint={t("emailHint")}>
          {(wiring) => (
            <TextInput
              {...wiring}
              type="email"
              autoComplete="off"
              maxLength={120}
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" size="large" disabled={pending || !fits}>
          {t("submit", { amount: euros(amountCents ?? 0) })}
        </Button>
      </form>
    </Panel>
  );
}
