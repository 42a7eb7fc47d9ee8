"use client";
import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useAsked } from "@/components/staff/use-asked";
import { Button } from "@/components/ui/button";
import { Field, inputLook, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { Outcome } from "@/lib/outcome";
import { type ModelShelf, openingQuantity } from "@/lib/stock/opening-stock";
import { quantityWords } from "@/lib/stock/quantity-words";

type Shelf = Omit<ModelShelf, "nameFr" | "nameEn"> & { name: string };
type Props = {
  outlet: string;
  model: string;
  shelves: readonly Shelf[];
  stock: (input: {
    outlet: string;
    model: string;
    quantities: Record<string, number>;
    requestId: string;
  }) => Promise<Outcome<unknown>>;
};

/** What lies there to begin with: proposed from what another outlet keeps, put right by hand, booked once. */
export function StockForm({ outlet, model, shelves, stock }: Props) {
  const t = useTranslations("staff.opening.stock");
  const locale = useLocale();
  const open = shelves.filter(({ begun }) => !begun);
  const proposed = (days: number) =>
    Object.fromEntries(open.map((shelf) => [shelf.code, openingQuantity(shelf, days)]));
  const [days, setDays] = useState(5);
  const [quantities, setQuantities] = useState<Record<string, number>>(() => proposed(5));
  const { refusal, pending, ask } = useAsked();
  const requestId = useRef("");
  const submit = () =>
    ask(async () => {
      // Kept until an answer came: what is sent again is booked once.
      requestId.current ||= crypto.randomUUID();
      const answer = await stock({ outlet, model, quantities, requestId: requestId.current });
      requestId.current = "";
      return answer;
    }, t("booked"));
  if (open.length === 0) return <Notice tone="good">{t("begun")}</Notice>;
  return (
    <form
      noValidate
      className="grid grid-cols-1 gap-4 rounded-card border-2 border-line bg-card p-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field label={t("days")} hint={t("daysHint")} className="max-w-xs">
        {(wiring) => (
          <TextInput
            {...wiring}
            type="number"
            inputMode="numeric"
            min={0}
            max={30}
            value={Number.isNaN(days) ? "" : days}
            onChange={({ target }) => {
              const next = target.valueAsNumber;
              setDays(next);
              if (next >= 0 && next <= 30) setQuantities(proposed(next));
            }}
          />
        )}
      </Field>
      <ul className="grid gap-x-6 sm:grid-cols-2">
        {open.map(({ code, name, unit }) => {
          const quantity = quantities[code] ?? Number.NaN;
          return (
            <li key={code} className="border-line border-b py-2">
              <label className="grid grid-cols-[minmax(0,1fr)_6.5rem_4.5rem] items-center gap-2">
                <span>{name}</span>
                <input
                  type="number"
                  inputMode="numeric"
                  min={0}
                  value={Number.isNaN(quantity) ? "" : quantity}
                  onChange={({ target }) => setQuantities({ ...quantities, [code]: target.valueAsNumber })}
                  className={`${inputLook} min-h-11 px-2 text-right tabular-nums`}
                />
                <span className="text-ink-soft text-sm tabular-nums">
                  {unit === "piece"
                    ? t("pieces")
                    : `${unit}${quantity >= 1000 ? ` · ${quantityWords(quantity, unit, locale)}` : ""}`}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <Button type="submit" disabled={pending} className="justify-self-start">
        {t("book")}
      </Button>
    </form>
  );
}
