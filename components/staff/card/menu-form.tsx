"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { CardMenu } from "@/lib/catalogue/queries/list-menus";
import { parseCents, typedCents } from "@/lib/money";
import { Button } from "../../ui/button";
import { Checkbox } from "../../ui/check";
import { Field, TextInput } from "../../ui/field";
import { type ItemWord, MenuSlotForm, type SlotDraft } from "./menu-slot-form";
import { SaveFoot } from "./save-foot";
import { type Into, useChange } from "./use-change";

type MenuFormProps = {
  menu: CardMenu;
  /** New: its code is typed too. */
  isNew?: boolean;
  items: readonly ItemWord[];
  into: Into;
};

/** A menu: what it is called and costs, and what may be chosen in each of its parts. */
export function MenuForm({ menu, isNew = false, items, into }: MenuFormProps) {
  const t = useTranslations("catalogue.menus");
  const locale = useLocale();
  const [form, set] = useState({
    ...{ code: menu.code, nameFr: menu.nameFr, nameEn: menu.nameEn, active: menu.active },
    price: typedCents(menu.priceCents, locale),
  });
  const [slots, setSlots] = useState<SlotDraft[]>(() =>
    menu.slots.map(({ choices, ...slot }) => ({
      ...slot,
      id: crypto.randomUUID(),
      choices: choices.map(({ item, surchargeCents }) => ({
        ...{ item, surcharge: typedCents(surchargeCents, locale) },
      })),
    })),
  );
  const { refusal, pending, saveWord, send } = useChange(into);
  const priceCents = parseCents(form.price);
  const said = slots.map(({ id: _, choices, ...slot }) => ({
    ...slot,
    choices: choices.flatMap(({ item, surcharge }) => {
      const surchargeCents = surcharge === "" ? 0 : parseCents(surcharge);
      return surchargeCents === null ? [] : [{ item, surchargeCents }];
    }),
  }));
  const wrong =
    priceCents === null ||
    said.some(({ choices }, index) => choices.length < (slots[index]?.choices ?? []).length);
  const word = (name: "code" | "nameFr" | "nameEn" | "price") => (
    <Field label={t(name)} hint={name === "code" ? t("codeHint") : undefined}>
      {(wiring) => (
        <TextInput
          {...wiring}
          lang={name === "nameEn" ? "en" : "fr"}
          inputMode={name === "price" ? "decimal" : undefined}
          maxLength={80}
          value={form[name]}
          onChange={({ target }) => set({ ...form, [name]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <div className="grid gap-4">
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {isNew && word("code")}
        {word("nameFr")}
        {word("nameEn")}
        {word("price")}
      </div>
      <Checkbox
        label={t("active")}
        checked={form.active}
        onChange={({ target }) => set({ ...form, active: target.checked })}
      />
      {slots.map((slot, index) => (
        <MenuSlotForm
          key={slot.id}
          {...{ slot, items, number: index + 1 }}
          change={(next) => setSlots(slots.with(index, next))}
          remove={() => setSlots(slots.toSpliced(index, 1))}
        />
      ))}
      {slots.length < 8 && (
        <Button
          tone="quiet"
          size="small"
          className="w-fit"
          onClick={() =>
            setSlots([...slots, { id: crypto.randomUUID(), nameFr: "", nameEn: "", choices: [] }])
          }
        >
          {t("addSlot")}
        </Button>
      )}
      <SaveFoot
        refusal={refusal}
        word={saveWord}
        disabled={pending || wrong}
        onSave={() => {
          const { code: offer, nameFr, nameEn, active } = form;
          if (priceCents !== null)
            send([{ kind: "offer", offer, nameFr, nameEn, active, priceCents, slots: said }]);
        }}
      />
    </div>
  );
}
