"use client";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { channels, modes } from "@/db/enums";
import { parseCents, typedCents } from "@/lib/money";
import type { Outcome } from "@/lib/outcome";
import { formKinds, type PromotionForm } from "@/lib/promotions/promotion-form";
import type { ListedPromotion } from "@/lib/promotions/queries/list-promotions";
import { AskFooter, AskSheet } from "../../ui/ask-sheet";
import { Checkbox } from "../../ui/check";
import { Field, inputLook, TextInput } from "../../ui/field";
import { useAsked } from "../use-asked";

export type SavePromotion = (input: PromotionForm & { fresh: boolean }) => Promise<Outcome<void>>;

type PromotionSheetProps = {
  /** null: a new one. */
  promotion: ListedPromotion | null;
  items: { code: string; name: string }[];
  outlets: { slug: string; name: string }[];
  save: SavePromotion;
  onClose: () => void;
};

const whole = (text: string): number | null => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : null);

/** A promotion as one types it: its code, what it takes off, when, where and how often. */
export function PromotionSheet({ promotion, items, outlets, save, onClose }: PromotionSheetProps) {
  const t = useTranslations("catalogue.promotions");
  const common = useTranslations("catalogue");
  const locale = useLocale();
  const [form, set] = useState(() => ({
    ...{ code: promotion?.code ?? "", kind: promotion?.kind ?? ("amount" as const) },
    ...{ labelFr: promotion?.labelFr ?? "", labelEn: promotion?.labelEn ?? "" },
    amount: typedCents(promotion?.amountCents ?? null, locale),
    percent: promotion?.percentBp ? String(promotion.percentBp / 100) : "",
    ...{
      item: promotion?.item ?? items[0]?.code ?? "",
      minimum: typedCents(promotion?.minimumCents ?? 0, locale),
    },
    ...{ from: promotion?.from ?? "", until: promotion?.until ?? "", mode: promotion?.mode ?? "" },
    ...{ usesMost: String(promotion?.usesMost ?? ""), usesEachMost: String(promotion?.usesEachMost ?? "") },
  }));
  const [where, setWhere] = useState<string[] | null>(promotion?.outlets ?? null);
  const [by, setBy] = useState<PromotionForm["channels"]>(promotion?.channels ?? [...channels]);
  const [active, setActive] = useState(promotion?.active ?? true);
  const { refusal, pending, ask } = useAsked(onClose);
  const text = (key: keyof typeof form, type = "text", aside?: ReactNode) => (
    <Field label={t(key)} aside={aside}>
      {(wiring) => (
        <TextInput
          {...wiring}
          type={type}
          autoComplete="off"
          maxLength={80}
          disabled={key === "code" && promotion !== null}
          value={form[key]}
          onChange={({ target }) => set({ ...form, [key]: target.value })}
        />
      )}
    </Field>
  );
  const choice = (key: "kind" | "item" | "mode", options: { value: string; word: string }[]) => (
    <Field label={t(key)}>
      {(wiring) => (
        <select
          {...wiring}
          value={form[key]}
          onChange={({ target }) => set({ ...form, [key]: target.value })}
          className={`${inputLook} min-h-12`}
        >
          {options.map(({ value, word }) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  const percent = Number(form.percent.replace(",", "."));
  const minimumCents = parseCents(form.minimum || "0");
  const send = () =>
    ask(
      () =>
        save({
          ...{ fresh: promotion === null, code: form.code, kind: form.kind },
          ...{ labelFr: form.labelFr, labelEn: form.labelEn, active, channels: by, outlets: where },
          amountCents: form.kind === "amount" ? parseCents(form.amount) : null,
          percentBp: form.kind === "percent" ? Math.round(percent * 100) : null,
          item: form.kind === "product" ? form.item : null,
          minimumCents: minimumCents ?? -1,
          ...{ from: form.from || null, until: form.until || null },
          mode: modes.find((mode) => mode === form.mode) ?? null,
          ...{ usesMost: whole(form.usesMost), usesEachMost: whole(form.usesEachMost) },
        }),
      t("saved"),
    );
  return (
    <AskSheet
      title={promotion ? promotion.code : t("new")}
      closeLabel={common("close")}
      refusal={refusal}
      onClose={onClose}
      footer={
        <AskFooter
          no={common("close")}
          yes={t("save")}
          disabled={pending || form.code.trim() === ""}
          onNo={onClose}
          onYes={send}
        />
      }
    >
      <div className="grid gap-4 sm:grid-cols-2">
        {text("code")}
        {choice(
          "kind",
          formKinds.map((kind) => ({ value: kind, word: t(`kinds.${kind}`) })),
        )}
        {form.kind === "amount" && text("amount")}
        {form.kind === "percent" && text("percent")}
        {form.kind === "product" &&
          choice(
            "item",
            items.map(({ code, name }) => ({ value: code, word: name })),
          )}
        {text("minimum")}
        {text("labelFr")}
        {text("labelEn")}
        {text("from", "date", t("optional"))}
        {text("until", "date", t("optional"))}
        {text("usesMost", "text", t("optional"))}
        {text("usesEachMost", "text", t("optional"))}
        {choice("mode", [
          { value: "", word: t("anyMode") },
          ...modes.map((mode) => ({ value: mode, word: t(`modes.${mode}`) })),
        ])}
      </div>
      <fieldset>
        <legend className="font-semibold">{t("channelsTitle")}</legend>
        {channels.map((channel) => (
          <Checkbox
            key={channel}
            label={t(`channels.${channel}`)}
            checked={by.includes(channel)}
            onChange={({ target }) =>
              setBy(target.checked ? [...by, channel] : by.filter((one) => one !== channel))
            }
          />
        ))}
      </fieldset>
      <fieldset>
        <legend className="font-semibold">{t("where")}</legend>
        <Checkbox
          label={t("everywhere")}
          checked={where === null}
          onChange={({ target }) => setWhere(target.checked ? null : [])}
        />
        {where !== null &&
          outlets.map(({ slug, name }) => (
            <Checkbox
              key={slug}
              label={name}
              checked={where.includes(slug)}
              onChange={({ target }) =>
                setWhere(target.checked ? [...where, slug] : where.filter((one) => one !== slug))
              }
            />
          ))}
      </fieldset>
      <Checkbox
        label={t("active")}
        hint={t("activeHint")}
        checked={active}
        onChange={({ target }) => setActive(target.checked)}
      />
    </AskSheet>
  );
}
