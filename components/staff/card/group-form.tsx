"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { Size } from "@/db/enums";
import type { CardChange } from "@/lib/catalogue/card-change";
import type { CardGroup } from "@/lib/catalogue/queries/list-options";
import { parseCents, typedCents } from "@/lib/money";
import { Field, TextInput } from "../../ui/field";
import { PriceInput } from "./price-input";
import { SaveFoot } from "./save-foot";
import { type Into, useChange } from "./use-change";

const keyOf = (option: string, size: Size) => `${option} ${size}`;

/** How a group of options is called, how many of it a dish takes, and what each costs on each size. */
export function GroupForm({ group, into }: { group: CardGroup; into: Into }) {
  const t = useTranslations("catalogue.options");
  const tSize = useTranslations("staff.orders.size");
  const locale = useLocale();
  const { code, options } = group;
  const [form, set] = useState({
    ...{ nameFr: group.nameFr, nameEn: group.nameEn, least: group.least, most: group.most },
  });
  const [typed, type] = useState<Record<string, string>>(() =>
    Object.fromEntries(
      options.flatMap((option) =>
        option.sizes.map(({ size, priceCents }) => [
          keyOf(option.code, size),
          typedCents(priceCents, locale),
        ]),
      ),
    ),
  );
  const { refusal, pending, saveWord, send } = useChange(into);
  const sizes = [...new Set(options.flatMap((option) => option.sizes.map(({ size }) => size)))];
  const centsOf = (option: string, size: Size) => parseCents(typed[keyOf(option, size)] ?? "");
  const priced = options.flatMap((option) => option.sizes.map((one) => ({ option: option.code, ...one })));
  const wrong = priced.some(({ option, size }) => centsOf(option, size) === null);
  const named = form.nameFr !== group.nameFr || form.nameEn !== group.nameEn;
  const ranged = form.least !== group.least || form.most !== group.most;
  const changes: CardChange[] = [
    ...(named || ranged ? [{ kind: "group" as const, group: code, ...form }] : []),
    ...priced.flatMap(({ option, size, priceCents: old }): CardChange[] => {
      const priceCents = centsOf(option, size);
      return priceCents === null || priceCents === old ? [] : [{ kind: "option", option, size, priceCents }];
    }),
  ];
  const count = (name: "least" | "most", least: number) => (
    <Field label={t(name)}>
      {(wiring) => (
        <TextInput
          {...wiring}
          type="number"
          min={least}
          max={20}
          value={Number.isNaN(form[name]) ? "" : form[name]}
          onChange={({ target }) => set({ ...form, [name]: target.valueAsNumber })}
        />
      )}
    </Field>
  );
  const word = (name: "nameFr" | "nameEn") => (
    <Field label={t(name)}>
      {(wiring) => (
        <TextInput
          {...wiring}
          lang={name === "nameFr" ? "fr" : "en"}
          maxLength={80}
          value={form[name]}
          onChange={({ target }) => set({ ...form, [name]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <div className="grid gap-4">
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {word("nameFr")}
        {word("nameEn")}
        {count("least", 0)}
        {count("most", 1)}
      </div>
      <div className="overflow-x-auto">
        <table className="w-full text-left">
          <thead className="text-ink-soft text-sm">
            <tr>
              <th className="py-1 pr-3 font-semibold">{t("option")}</th>
              {sizes.map((size) => (
                <th key={size} className="py-1 pr-3 font-semibold">
                  {tSize(size) || t("only")}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {options.map((option) => (
              <tr key={option.code} className="border-line border-t">
                <th scope="row" className="py-2 pr-3 font-semibold">
                  {locale === "en" ? option.nameEn : option.nameFr}
                </th>
                {sizes.map((size) => (
                  <td key={size} className="py-2 pr-3">
                    {option.sizes.some((one) => one.size === size) ? (
                      <PriceInput
                        label={t("priceOf", {
                          option: locale === "en" ? option.nameEn : option.nameFr,
                          size: tSize(size) || t("only"),
                        })}
                        value={typed[keyOf(option.code, size)] ?? ""}
                        wrong={centsOf(option.code, size) === null}
                        onChange={(text) => type({ ...typed, [keyOf(option.code, size)]: text })}
                      />
                    ) : (
                      "–"
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <SaveFoot
        refusal={refusal}
        word={saveWord}
        disabled={pending || wrong || changes.length === 0}
        onSave={() => send(changes)}
      />
    </div>
  );
}
