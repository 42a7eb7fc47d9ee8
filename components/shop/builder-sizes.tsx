"use client";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { Money } from "@/components/money";
import { halfSizes } from "@/lib/catalogue/halves";
import type { Builder } from "./use-builder";

const diameters: Readonly<Record<string, number>> = { S: 26, M: 33, L: 40 };

/** Sizes side by side, each with a disc in proportion and its price. */
export function BuilderSizes({ builder }: { builder: Builder }) {
  const t = useTranslations();
  const name = useId();
  const { product, size, setSize, shortageAt, half } = builder;
  if (product.items.length === 1 && product.items[0]?.size === "ONE") return null;
  return (
    <fieldset>
      <legend className="mb-2 font-bold text-lg">{t("shop.product.size")}</legend>
      <div className="grid grid-cols-3 gap-2">
        {product.items.map((item) => {
          const short = shortageAt(item.code);
          const cm = diameters[item.size] ?? 33;
          return (
            <label
              key={item.code}
              className="grid justify-items-center gap-1 rounded-2xl border-2 border-line bg-card px-1 py-3 text-center hover:border-crust has-checked:border-tomato has-checked:bg-tomato-wash has-disabled:cursor-not-allowed has-focus-visible:outline-3 has-focus-visible:outline-focus has-disabled:opacity-60"
            >
              <input
                type="radio"
                name={name}
                className="sr-only"
                checked={size === item.size}
                disabled={
                  (short?.left === 0 && size !== item.size) ||
                  (half !== null && !halfSizes.includes(item.size))
                }
                onChange={() => setSize(item.size)}
              />
              <span aria-hidden className="grid h-11 place-items-end">
                <span
                  className="block rounded-full border-3 border-crust bg-ember-wash"
                  style={{ width: cm * 1.1, height: cm * 1.1 }}
                />
              </span>
              <span className="font-bold leading-tight">{t(`common.size.${item.size}`)}</span>
              <span className="text-ink-soft text-sm leading-tight">{t("common.size.diameter", { cm })}</span>
              <Money cents={item.priceCents} className="font-semibold" />
              {short && (
                <span className="font-semibold text-tomato text-xs">
                  {short.left === 0
                    ? t("shop.product.sizeOut")
                    : t("shop.product.sizeFew", { left: short.left })}
                </span>
              )}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
