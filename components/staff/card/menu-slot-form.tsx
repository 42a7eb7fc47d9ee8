"use client";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../ui/button";
import { classes } from "../../ui/classes";
import { Field, inputLook, TextInput } from "../../ui/field";
import { PriceInput } from "./price-input";

/** Something that may be chosen, by its code, as it is called. */
export type ItemWord = { code: string; name: string };
export type SlotDraft = {
  id: string;
  nameFr: string;
  nameEn: string;
  choices: { item: string; surcharge: string }[];
};
type MenuSlotFormProps = {
  slot: SlotDraft;
  number: number;
  items: readonly ItemWord[];
  change: (slot: SlotDraft) => void;
  remove: () => void;
};

/** One part of a menu: what it is called, what may be chosen in it, and what some of it costs more. */
export function MenuSlotForm({ slot, number, items, change, remove }: MenuSlotFormProps) {
  const t = useTranslations("catalogue.menus");
  const { choices } = slot;
  const left = items.filter(({ code }) => choices.every(({ item }) => item !== code));
  const nameOf = (code: string) => items.find((item) => item.code === code)?.name ?? code;
  return (
    <fieldset className="grid min-w-0 gap-3 rounded-2xl border-2 border-line p-3">
      <legend className="px-1 font-semibold">{t("slot", { number })}</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        {(["nameFr", "nameEn"] as const).map((name) => (
          <Field key={name} label={t(name)}>
            {(wiring) => (
              <TextInput
                {...wiring}
                maxLength={80}
                value={slot[name]}
                onChange={({ target }) => change({ ...slot, [name]: target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <details>
        <summary className="min-h-9 cursor-pointer font-semibold">
          {t("choices", { count: choices.length })}
        </summary>
        <ul className="grid gap-1 pt-2 lg:grid-cols-2">
          {choices.map(({ item, surcharge }, index) => (
            <li key={item} className="flex items-center gap-2">
              <span className="min-w-0 flex-1">{nameOf(item)}</span>
              <PriceInput
                label={t("surchargeOf", { item: nameOf(item) })}
                value={surcharge}
                wrong={false}
                onChange={(text) =>
                  change({ ...slot, choices: choices.with(index, { item, surcharge: text }) })
                }
              />
              <Button
                tone="ghost"
                size="icon"
                aria-label={t("removeChoice", { item: nameOf(item) })}
                onClick={() => change({ ...slot, choices: choices.toSpliced(index, 1) })}
              >
                <X aria-hidden className="size-5" />
              </Button>
            </li>
          ))}
        </ul>
      </details>
      <div className="flex flex-wrap items-end justify-between gap-3">
        <label className="grid gap-1">
          <span className="font-semibold text-sm">{t("addChoice")}</span>
          <select
            className={classes(inputLook, "min-h-11 max-w-72")}
            value=""
            onChange={({ target }) =>
              target.value &&
              change({ ...slot, choices: [...choices, { item: target.value, surcharge: "" }] })
            }
          >
            <option value="">–</option>
            {left.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Button tone="ghost" size="small" onClick={remove}>
          {t("removeSlot", { number })}
        </Button>
      </div>
    </fieldset>
  );
}
