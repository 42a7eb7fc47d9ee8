"use client";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Size } from "@/db/enums";
import { halfSizes, halvable } from "@/lib/catalogue/halves";
import type { MenuProduct } from "@/lib/catalogue/menu";

export type HalfSide = "left" | "right";
const sides = ["left", "right"] as const;

type HalvesProps = {
  product: MenuProduct;
  /** The card; empty until the rest of it is known. */
  products: readonly MenuProduct[];
  size: Size;
  /** The pizza of the other half; null: it is whole. */
  half: MenuProduct | null;
  setHalf: (other: MenuProduct | null) => void;
  /** The half that is being made up. */
  side: HalfSide;
  setSide: (side: HalfSide) => void;
  /** A half may be wanted: the rest of the card is needed. */
  onWish?: () => void;
};

/** Half this pizza, half another one: which, and which of the two is being made up. */
export function Halves({ product, products, size, half, setHalf, side, setSide, onWish }: HalvesProps) {
  const t = useTranslations("shop.product.half");
  const inSize = halfSizes.includes(size) ? size : "M";
  const names = { left: product.name, right: half?.name ?? "" };
  const others = products.filter(
    (one) =>
      one.code !== product.code && halvable(one, inSize) && one.items.some((item) => item.size === inSize),
  );
  const [first] = others;
  const [wanted, want] = useState(false);
  const begin = useEffectEvent(() => {
    if (!half && first) setHalf(first);
    want(false);
  });
  // Where only this pizza was known the card comes after the tap.
  const ready = wanted && first !== undefined;
  useEffect(() => {
    if (ready) begin();
  }, [ready]);
  if (!product.items.some((item) => halvable(product, item.size))) return null;
  if (!half)
    return (
      <div>
        <Button
          tone="quiet"
          onPointerEnter={onWish}
          onFocus={onWish}
          onClick={() => {
            onWish?.();
            want(true);
          }}
          aria-busy={wanted}
          aria-describedby="half-hint"
        >
          <HalfMark />
          {t("make")}
        </Button>
        <p id="half-hint" className="mt-2 text-ink-soft text-sm">
          {t("hint")}
        </p>
      </div>
    );
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-bold text-lg">{t("title")}</legend>
      <label className="grid gap-1.5 font-semibold">
        {t("with", { name: product.name })}
        <select
          className="min-h-12 rounded-2xl border-2 border-line bg-card px-4 font-medium"
          value={half.code}
          onChange={(event) => setHalf(others.find(({ code }) => code === event.target.value) ?? half)}
        >
          {others.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <fieldset aria-label={t("which")} className="grid grid-cols-2 gap-2">
        {sides.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={side === one}
            onClick={() => setSide(one)}
            className="grid min-h-14 content-center rounded-2xl border-2 border-line bg-card px-3 text-left leading-tight hover:border-crust aria-pressed:border-tomato aria-pressed:bg-tomato-wash"
          >
            <span className="text-ink-soft text-xs">{t(one)}</span>
            <span className="font-bold">{names[one]}</span>
          </button>
        ))}
      </fieldset>
      <Button tone="ghost" size="small" className="justify-self-start" onClick={() => setHalf(null)}>
        {t("whole")}
      </Button>
    </fieldset>
  );
}

const HalfMark = () => (
  <svg aria-hidden viewBox="0 0 20 20" className="size-5">
    <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2" />
    <path d="M10 2a8 8 0 0 1 0 16z" fill="currentColor" />
  </svg>
);
