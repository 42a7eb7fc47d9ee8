"use client";
import { Package, ShoppingBag } from "lucide-react";
import { useTranslations } from "next-intl";
import { bagLabel } from "@/lib/dispatch/boxes";

type BoxTicksProps = {
  number: number;
  labels: readonly number[];
  ticked: readonly number[];
  onChange: (ticked: number[]) => void;
};

/** The labels of an order, ticked off as its boxes go into the scooter: big enough for a gloved thumb. */
export function BoxTicks({ number, labels, ticked, onChange }: BoxTicksProps) {
  const t = useTranslations("delivery.run");
  const boxes = labels.filter((label) => label !== bagLabel).length;
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-semibold">{t("labels")}</legend>
      <div className="flex flex-wrap gap-2">
        {labels.map((label) => {
          const bag = label === bagLabel;
          const Sign = bag ? ShoppingBag : Package;
          return (
            <label
              key={label}
              className="flex min-h-14 min-w-24 flex-1 cursor-pointer items-center justify-center gap-2 rounded-2xl border-2 border-line border-dashed bg-card px-3 font-bold has-checked:border-basil has-checked:border-solid has-checked:bg-basil-wash has-checked:text-basil has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
            >
              <input
                type="checkbox"
                className="size-5 shrink-0 accent-basil"
                aria-label={bag ? t("bagOf", { number }) : t("boxOf", { number, label, boxes })}
                checked={ticked.includes(label)}
                onChange={({ target }) =>
                  onChange(target.checked ? [...ticked, label] : ticked.filter((one) => one !== label))
                }
              />
              <Sign aria-hidden className="size-5 shrink-0" />
              <span className="whitespace-nowrap tabular-nums">{bag ? t("bag") : `${label}/${boxes}`}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
