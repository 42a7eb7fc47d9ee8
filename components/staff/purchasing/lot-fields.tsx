"use client";
import { useTranslations } from "next-intl";
import type { PurchaseLine } from "@/lib/purchasing/purchase";
import { parsePacks, type TypedLot } from "@/lib/purchasing/receiving";
import { Button } from "../../ui/button";
import { Field, TextInput } from "../../ui/field";

type LotFieldsProps = {
  line: PurchaseLine & { name: string };
  lot: TypedLot;
  today: string;
  /** null: the only lot of its article. */
  number: number | null;
  priceWrong: boolean;
  onChange: (next: Partial<TypedLot>) => void;
  onRemove: (() => void) | null;
};

/** A lot: how many packs, how many broken, at which price, and what its label says. */
export function LotFields({ line, lot, today, number, priceWrong, onChange, onRemove }: LotFieldsProps) {
  const t = useTranslations("purchasing.receive");
  const quantity = parsePacks(lot.packs, line.packQuantity);
  const broken = parsePacks(lot.broken || "0", line.packQuantity);
  const taken = quantity !== 0;
  const name = number === null ? line.name : t("lotOf", { name: line.name, number });
  return (
    <fieldset className="grid min-w-0 grid-cols-[repeat(2,minmax(0,1fr))] gap-3 sm:grid-cols-3 lg:grid-cols-6">
      <legend className="sr-only">{name}</legend>
      <Field label={t("came")} error={quantity === null ? t("badNumber") : undefined}>
        {(wiring) => (
          <TextInput
            {...wiring}
            inputMode="decimal"
            autoComplete="off"
            value={lot.packs}
            onChange={(event) => onChange({ packs: event.target.value })}
            className="font-bold text-xl tabular-nums"
          />
        )}
      </Field>
      <Field label={t("broken")} error={broken === null ? t("badNumber") : undefined}>
        {(wiring) => (
          <TextInput
            {...wiring}
            inputMode="decimal"
            autoComplete="off"
            placeholder="0"
            value={lot.broken}
            onChange={(event) => onChange({ broken: event.target.value })}
            className="tabular-nums"
          />
        )}
      </Field>
      <Field label={t("price")} error={priceWrong ? t("badNumber") : undefined}>
        {(wiring) => (
          <TextInput
            {...wiring}
            inputMode="decimal"
            autoComplete="off"
            value={lot.price}
            onChange={(event) => onChange({ price: event.target.value })}
            className="tabular-nums"
          />
        )}
      </Field>
      {line.keepsDays !== null && taken && (
        <Field className="min-w-0" label={t("useBy")} error={lot.useBy ? undefined : t("asked")}>
          {(wiring) => (
            <TextInput
              {...wiring}
              type="date"
              min={today}
              value={lot.useBy}
              onChange={(event) => onChange({ useBy: event.target.value })}
              className="min-w-0 px-2"
            />
          )}
        </Field>
      )}
      {line.originAsked && taken && (
        <Field label={t("origin")} error={lot.origin.trim() ? undefined : t("asked")}>
          {(wiring) => (
            <TextInput
              {...wiring}
              list="origins"
              maxLength={60}
              value={lot.origin}
              onChange={(event) => onChange({ origin: event.target.value })}
            />
          )}
        </Field>
      )}
      {taken && (
        <Field label={t("batch")}>
          {(wiring) => (
            <TextInput
              {...wiring}
              maxLength={60}
              value={lot.batch}
              onChange={(event) => onChange({ batch: event.target.value })}
            />
          )}
        </Field>
      )}
      {onRemove && (
        <Button tone="ghost" size="small" className="self-end" onClick={onRemove}>
          {t("removeLot")}
        </Button>
      )}
    </fieldset>
  );
}
