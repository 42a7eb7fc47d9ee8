"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ProductState, productStates } from "@/db/enums";
import { Button } from "../../ui/button";
import { Confirm } from "../../ui/confirm";
import { Notice } from "../../ui/notice";
import { type Into, useChange } from "./use-change";

type StateFormProps = { product: string; name: string; state: ProductState; ready: boolean; into: Into };

/** Whether it is sold at all; taking it off every card is asked for twice. */
export function StateForm({ product, name, state, ready, into }: StateFormProps) {
  const t = useTranslations("catalogue.product");
  const [asking, askFirst] = useState(false);
  const { refusal, pending, send: change } = useChange(into);
  const send = (to: ProductState) => change([{ kind: "state", product, state: to }]);
  return (
    <div className="grid gap-3">
      <p className="text-ink-soft text-sm">{t("stateLead")}</p>
      <div className="flex flex-wrap gap-3">
        {productStates
          .filter((to) => to !== state)
          .map((to) => (
            <Button
              key={to}
              tone={to === "on_sale" ? "primary" : to === "retired" ? "danger" : "quiet"}
              disabled={pending || (to === "on_sale" && !ready)}
              onClick={() => (to === "retired" ? askFirst(true) : send(to))}
            >
              {t(`setState.${to}`)}
            </Button>
          ))}
      </div>
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <Confirm
        open={asking}
        onOpenChange={askFirst}
        title={t("retireTitle", { name })}
        yes={t("setState.retired")}
        no={t("retireNo")}
        onYes={() => send("retired")}
      >
        {t("retireText")}
      </Confirm>
    </div>
  );
}
