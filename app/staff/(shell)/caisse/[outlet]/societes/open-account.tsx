"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Panel } from "@/components/staff/panel";
import { AmountField } from "@/components/staff/till/amount-field";
import { useTold } from "@/components/staff/till/use-told";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { openAccountAction } from "../../actions";

const usualLimitCents = 50_000;
const blank = { name: "", siren: "", vatNumber: "", address: "" };

type OpenAccountProps = { outletId: string; open: typeof openAccountAction };

/** Who the company is, as its invoices will name it, and how much it may owe. */
export function OpenAccount({ outletId, open }: OpenAccountProps) {
  const t = useTranslations("fiscal.companies");
  const [typed, setTyped] = useState(blank);
  const [limitCents, setLimit] = useState<number | null>(null);
  const { id, refusal, pending, send } = useTold();
  return (
    <Panel title={t("open")}>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          send(
            () => open({ ...typed, id, outletId, limitCents: limitCents ?? usualLimitCents }),
            () => {
              const done = t("opened", { name: typed.name });
              setTyped(blank);
              return done;
            },
          );
        }}
      >
        {refusal && (
          <Notice tone="bad" live>
            {refusal}
          </Notice>
        )}
        {(["name", "siren", "vatNumber", "address"] as const).map((word) => (
          <Field key={word} label={t(word)} hint={word === "vatNumber" ? t("optional") : undefined}>
            {(wiring) => (
              <TextInput
                {...wiring}
                autoComplete="off"
                required={word !== "vatNumber"}
                maxLength={word === "address" ? 200 : 120}
                inputMode={word === "siren" ? "numeric" : undefined}
                value={typed[word]}
                onChange={(event) => setTyped((was) => ({ ...was, [word]: event.target.value }))}
              />
            )}
          </Field>
        ))}
        <AmountField
          label={t("limit")}
          hint={t("limitHint")}
          otherwiseCents={usualLimitCents}
          onChange={setLimit}
        />
        <Button type="submit" disabled={pending}>
          {t("submit")}
        </Button>
      </form>
    </Panel>
  );
}
