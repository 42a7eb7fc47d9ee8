"use client";
import { useTranslations } from "next-intl";
import { useChoice } from "@/components/basket/choice";
import { RadioCard } from "@/components/ui/check";
import { Notice } from "@/components/ui/notice";
import type { Part } from "./part";
import { Section } from "./section";

/** Online, or when the order is received; when the provider does not answer, only the latter, and it is said. */
export function PayFields({ quote, plan, payBy }: Part) {
  const t = useTranslations("checkout.pay");
  const { mode } = useChoice();
  const down = quote?.onlineUp === false;
  return (
    <Section number={5} title={t("title")}>
      {down && <Notice live>{t("down")}</Notice>}
      <fieldset className="grid gap-3 sm:grid-cols-2">
        <legend className="sr-only">{t("title")}</legend>
        <RadioCard
          name="pay"
          value="online"
          label={t("online")}
          hint={t("onlineHint")}
          checked={plan === "online"}
          disabled={down}
          onChange={() => payBy("online")}
        />
        <RadioCard
          name="pay"
          value="on_receipt"
          label={t(mode === "delivery" ? "door" : "counter")}
          hint={t("receiptHint")}
          checked={plan === "on_receipt"}
          onChange={() => payBy("on_receipt")}
        />
      </fieldset>
    </Section>
  );
}
