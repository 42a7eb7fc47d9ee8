"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { newId } from "@/lib/ids";
import { formatCents, parseCents } from "@/lib/money";
import type { Article } from "@/lib/purchasing/queries/list-suppliers";
import { dayName, dayWithYear } from "@/lib/time";
import { AskSheet } from "../../ui/ask-sheet";
import { Button } from "../../ui/button";
import { Field, TextInput } from "../../ui/field";
import { useAsked } from "../use-asked";
import type { SetPrice } from "./supplier-actions";

type PriceSheetProps = {
  outlet: string;
  article: Article & { name: string };
  today: string;
  set: SetPrice;
  onClose: () => void;
};

/** A new price from a day on; those of before stay in sight. */
export function PriceSheet({ outlet, article, today, set, onClose }: PriceSheetProps) {
  const t = useTranslations("purchasing.articles");
  const common = useTranslations("purchasing");
  const locale = useLocale();
  const [id] = useState(newId);
  const [typed, type] = useState("");
  const [validFrom, begin] = useState(today);
  const [validUntil, end] = useState("");
  const { refusal, pending, ask } = useAsked(onClose);
  const priceCents = parseCents(typed);
  return (
    <AskSheet
      refusal={refusal}
      onClose={onClose}
      title={t("priceOf", { name: article.name })}
      closeLabel={common("close")}
      footer={
        <Button
          size="large"
          wide
          disabled={pending || !priceCents || !validFrom}
          onClick={() =>
            priceCents &&
            ask(
              () =>
                set({
                  outlet,
                  id,
                  articleId: article.id,
                  priceCents,
                  validFrom,
                  validUntil: validUntil || null,
                }),
              t("priced"),
            )
          }
        >
          {t("setPrice")}
        </Button>
      }
    >
      <Field label={t("price")} error={typed && !priceCents ? t("badPrice") : undefined}>
        {(wiring) => (
          <TextInput
            {...wiring}
            inputMode="decimal"
            autoComplete="off"
            value={typed}
            onChange={(event) => type(event.target.value)}
          />
        )}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t("from")}>
          {(wiring) => (
            <TextInput
              {...wiring}
              type="date"
              value={validFrom}
              onChange={(event) => begin(event.target.value)}
            />
          )}
        </Field>
        <Field label={t("until")} aside={t("optional")}>
          {(wiring) => (
            <TextInput
              {...wiring}
              type="date"
              min={validFrom}
              value={validUntil}
              onChange={(event) => end(event.target.value)}
            />
          )}
        </Field>
      </div>
      <section>
        <h3 className="font-semibold">{t("history")}</h3>
        <ul className="text-sm">
          {article.prices.map((price) => (
            <li
              key={price.id}
              className="flex justify-between gap-3 border-line border-b py-1 last:border-b-0"
            >
              <span>
                {t(price.validUntil ? "fromUntil" : "fromDay", {
                  from: dayWithYear(price.validFrom, locale),
                  until: price.validUntil ? dayName(price.validUntil, locale) : "",
                })}
              </span>
              <b className="tabular-nums">{formatCents(price.priceCents, locale)}</b>
            </li>
          ))}
        </ul>
      </section>
    </AskSheet>
  );
}
