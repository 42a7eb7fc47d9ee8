"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { ballSizes, mostBalls, shareOf, weightOf } from "@/lib/inventory/preparation";
import { quantityWords } from "@/lib/stock/quantity-words";
import { AskSheet } from "../../ui/ask-sheet";
import { Button } from "../../ui/button";
import { Field, TextInput } from "../../ui/field";
import { useBooked } from "../stock/use-booked";
import type { PrepareBallsProps } from "./prepare-balls";

/** How many balls of each size, and what goes into them as one types: one tap books it all. */
export function PrepareSheet({
  outlet,
  production,
  suggested,
  prepare,
  onClose,
}: PrepareBallsProps & { onClose: () => void }) {
  const t = useTranslations("inventory.dough");
  const locale = useLocale();
  const sizes = ballSizes.filter((size) => production.balls[size]);
  const [typed, type] = useState<Partial<Record<string, string>>>(
    Object.fromEntries(sizes.map((size) => [size, String(suggested[size] ?? 0)])),
  );
  const { refusal, pending, book } = useBooked(onClose);
  const count = (size: string) => {
    const text = (typed[size] ?? "").trim();
    return /^\d{0,4}$/.test(text) && Number(text) <= mostBalls ? Number(text) : null;
  };
  const bad = sizes.some((size) => count(size) === null);
  const balls = Object.fromEntries(sizes.map((size) => [size, count(size) ?? 0]));
  const weight = weightOf(production, balls);
  const submit = () =>
    book(
      (requestId) => prepare({ outlet, ingredient: production.code, balls, requestId }),
      t("prepared", { quantity: quantityWords(weight, "g", locale) }),
    );
  return (
    <AskSheet
      refusal={refusal}
      onClose={onClose}
      title={t("prepareTitle")}
      closeLabel={t("close")}
      footer={
        <Button size="large" wide disabled={pending || bad || weight === 0} onClick={submit}>
          {t("book")}
        </Button>
      }
    >
      <div className="grid grid-cols-3 gap-3">
        {sizes.map((size) => (
          <Field
            key={size}
            label={t("ballsOf", { size })}
            hint={quantityWords(production.balls[size] ?? 0, "g", locale)}
          >
            {(wiring) => (
              <TextInput
                {...wiring}
                inputMode="numeric"
                autoComplete="off"
                value={typed[size] ?? ""}
                onChange={(event) => type({ ...typed, [size]: event.target.value })}
                className="font-bold text-xl tabular-nums"
              />
            )}
          </Field>
        ))}
      </div>
      {bad && <p className="text-sm text-tomato">{t("bad", { most: mostBalls })}</p>}
      <section className="rounded-card border-2 border-line bg-card px-4 py-3">
        <h3 className="flex items-baseline justify-between gap-3 text-lg">
          {t("goesIn")} <span className="tabular-nums">{quantityWords(weight, "g", locale)}</span>
        </h3>
        <dl className="mt-1 grid grid-cols-[1fr_auto] gap-x-4 gap-y-1">
          {production.lines.map((line) => (
            <div key={line.code} className="contents">
              <dt>{line.name}</dt>
              <dd className="text-right font-semibold tabular-nums">
                {quantityWords(shareOf(line.quantity, weight, production), line.unit, locale)}
              </dd>
            </div>
          ))}
          {production.waterMl > 0 && (
            <div className="contents text-ink-soft">
              <dt>{t("water")}</dt>
              <dd className="text-right tabular-nums">
                {quantityWords(shareOf(production.waterMl, weight, production), "ml", locale)}
              </dd>
            </div>
          )}
        </dl>
      </section>
      <p className="text-ink-soft text-sm">
        {t("life", { rest: production.restHours, life: production.lifeHours })}
      </p>
    </AskSheet>
  );
}
