"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { type Size, sizes } from "@/db/enums";
import { extras } from "@/lib/catalogue/catalogue";
import { productCodes } from "@/lib/catalogue/product-code";
import type { CardGroup, CardOption } from "@/lib/catalogue/queries/list-options";
import { parseCents, typedCents } from "@/lib/money";
import { Field, inputLook, TextInput } from "../../ui/field";
import { NameFields } from "./name-fields";
import { PriceInput } from "./price-input";
import { SaveFoot } from "./save-foot";
import { type Into, useChange } from "./use-change";

type Addable = { code: string; name: string; nameFr: string; nameEn: string; unit: string };
type ChoiceFormProps = {
  group: CardGroup;
  /** null: one more. */
  option: CardOption | null;
  /** Codes of all options, whatever their group. */
  codes: readonly string[];
  ingredients: readonly Addable[];
  into: Into;
};
type Typed = Partial<Record<Size, { price: string; quantity: string }>>;

/** What a choice is called, what it adds, and what it costs on each size; a size without a price does not offer it. */
export function ChoiceForm({ group, option, codes, ingredients, into }: ChoiceFormProps) {
  const t = useTranslations("catalogue.choices");
  const words = useTranslations("catalogue.options");
  const piece = useTranslations("catalogue.product")("only");
  const tSize = useTranslations("staff.orders.size");
  const locale = useLocale();
  const [names, call] = useState({ nameFr: option?.nameFr ?? "", nameEn: option?.nameEn ?? "" });
  const [ingredient, add] = useState(option?.ingredient ?? "");
  const [typed, type] = useState<Typed>(() =>
    Object.fromEntries(
      (option?.sizes ?? []).map(({ size, priceCents, quantity }) => [
        size,
        { price: typedCents(priceCents, locale), quantity: String(quantity) },
      ]),
    ),
  );
  const { refusal, pending, saveWord, send } = useChange(into);
  // An extra is its ingredient: known, called and counted as it.
  const isExtra = group.code === extras;
  const added = ingredients.find(({ code }) => code === ingredient);
  const called = isExtra && added ? { nameFr: added.nameFr, nameEn: added.nameEn } : names;
  const free = productCodes(names.nameFr).find((code) => !codes.includes(code));
  const code = option?.code ?? (isExtra ? ingredient : free) ?? "";
  const rows = sizes.map((size) => {
    const { price = "", quantity = "" } = typed[size] ?? {};
    const count = added ? Number(quantity || "0") : 0;
    const priceCents = parseCents(price);
    const wrong = price.trim() !== "" && (priceCents === null || !Number.isInteger(count) || count < 0);
    return { size, price, quantity, priceCents, count, wrong };
  });
  const offered = rows.flatMap(({ size, priceCents, count }) =>
    priceCents === null ? [] : [{ size, priceCents, quantity: count }],
  );
  const put = (size: Size, change: { price?: string; quantity?: string }) =>
    type({ ...typed, [size]: { price: "", quantity: "", ...typed[size], ...change } });
  const label = (key: "priceOn" | "quantityOn", size: Size) =>
    t(key, { size: tSize(size) || piece, unit: added?.unit ?? "" });
  return (
    <div className="grid gap-4 py-3">
      <div className="grid gap-4 sm:grid-cols-3">
        {!isExtra && <NameFields names={names} label={words} onChange={call} />}
        <Field label={t("adds")}>
          {(wiring) => (
            <select
              {...wiring}
              value={ingredient}
              disabled={isExtra && option !== null}
              onChange={({ target }) => add(target.value)}
              className={`${inputLook} min-h-12`}
            >
              <option value="">{t("nothing")}</option>
              {ingredients.map((one) => (
                <option key={one.code} value={one.code}>
                  {one.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {rows.map(({ size, price, quantity, wrong }) => (
          <li key={size} className="grid gap-1">
            <span className="font-semibold text-sm">{tSize(size) || piece}</span>
            <span className="flex items-center gap-2">
              <PriceInput
                label={label("priceOn", size)}
                value={price}
                wrong={wrong}
                placeholder="– €"
                onChange={(text) => put(size, { price: text })}
              />
              {added && (
                <>
                  <TextInput
                    aria-label={label("quantityOn", size)}
                    inputMode="numeric"
                    autoComplete="off"
                    maxLength={6}
                    placeholder="0"
                    value={quantity}
                    onChange={({ target }) => put(size, { quantity: target.value })}
                    className="min-h-11 w-20 px-3 text-right tabular-nums"
                  />
                  <span className="text-ink-soft text-sm">{added.unit}</span>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className="text-ink-soft text-sm">{t("sizesLead")}</p>
      <SaveFoot
        refusal={refusal}
        word={option || into.draft ? saveWord : t("make")}
        disabled={
          pending ||
          code === "" ||
          called.nameFr.trim().length < 2 ||
          called.nameEn.trim().length < 2 ||
          rows.some(({ wrong }) => wrong)
        }
        onSave={() =>
          send([
            {
              ...{ kind: "choice", option: code, fresh: option === null, group: group.code, ...called },
              ...{ ingredient: ingredient || null, sizes: offered },
            },
          ])
        }
      />
    </div>
  );
}
