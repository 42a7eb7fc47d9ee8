"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type Packaging, packagings, type Unit } from "@/db/enums";
import { newId } from "@/lib/ids";
import { parseCents } from "@/lib/money";
import { parseQuantity } from "@/lib/stock/by-hand";
import { AskSheet } from "../../ui/ask-sheet";
import { Button } from "../../ui/button";
import { Checkbox } from "../../ui/check";
import { Field, inputLook, TextInput } from "../../ui/field";
import { useAsked } from "../use-asked";
import type { AddArticle } from "./supplier-actions";

type ArticleSheetProps = {
  outlet: string;
  supplierId: string;
  ingredients: { code: string; name: string; unit: Unit }[];
  add: AddArticle;
  onClose: () => void;
};

/** Something more that a supplier sells. Its pack never changes: another pack is another article. */
export function ArticleSheet({ outlet, supplierId, ingredients, add, onClose }: ArticleSheetProps) {
  const t = useTranslations("purchasing.articles");
  const common = useTranslations("purchasing");
  const [id] = useState(newId);
  const [form, set] = useState({ ingredient: "", reference: "", holds: "", price: "" });
  const [packaging, pack] = useState<Packaging>("carton");
  const [preferred, prefer] = useState(false);
  const { refusal, pending, ask } = useAsked(onClose);
  const unit = ingredients.find(({ code }) => code === form.ingredient)?.unit ?? "g";
  // Kilograms and litres are what packs are labelled with.
  const quantity = parseQuantity(form.holds, unit === "piece" ? 1 : 1000);
  const priceCents = parseCents(form.price);
  const text = (key: "reference" | "holds" | "price", error: string | undefined) => (
    <Field label={key === "holds" ? t("holds", { unit: t(`units.${unit}`) }) : t(key)} error={error}>
      {(wiring) => (
        <TextInput
          {...wiring}
          autoComplete="off"
          maxLength={40}
          inputMode={key === "reference" ? "text" : "decimal"}
          value={form[key]}
          onChange={(event) => set({ ...form, [key]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <AskSheet
      refusal={refusal}
      onClose={onClose}
      title={t("add")}
      closeLabel={common("close")}
      footer={
        <Button
          size="large"
          wide
          disabled={pending || !form.ingredient || !form.reference.trim() || !quantity || !priceCents}
          onClick={() =>
            quantity &&
            priceCents &&
            ask(
              () =>
                add({
                  ...{ outlet, id, supplierId, ingredient: form.ingredient, reference: form.reference },
                  ...{ packaging, quantity, priceCents, preferred },
                }),
              t("added"),
            )
          }
        >
          {t("add")}
        </Button>
      }
    >
      <Field label={t("ingredient")}>
        {(wiring) => (
          <select
            {...wiring}
            value={form.ingredient}
            onChange={(event) => set({ ...form, ingredient: event.target.value })}
            className={`${inputLook} min-h-12`}
          >
            <option value="">{t("choose")}</option>
            {ingredients.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {text("reference", undefined)}
      <div className="grid grid-cols-2 gap-4">
        <Field label={t("packaging")}>
          {(wiring) => (
            <select
              {...wiring}
              value={packaging}
              onChange={(event) => pack(packagings.find((one) => one === event.target.value) ?? "carton")}
              className={`${inputLook} min-h-12`}
            >
              {packagings.map((one) => (
                <option key={one} value={one}>
                  {common(`packaging.${one}`, { count: 1 })}
                </option>
              ))}
            </select>
          )}
        </Field>
        {text("holds", form.holds && !quantity ? t("badQuantity") : undefined)}
      </div>
      {text("price", form.price && !priceCents ? t("badPrice") : undefined)}
      <Checkbox
        label={t("preferThis")}
        checked={preferred}
        onChange={(event) => prefer(event.target.checked)}
      />
    </AskSheet>
  );
}
