"use client";
import { Check, Minus, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Money } from "@/components/money";
import { classes } from "@/components/ui/classes";
import type { Size } from "@/db/enums";
import { extrasOf } from "@/lib/catalogue/choices";
import type { MenuProduct } from "@/lib/catalogue/menu";
import type { Portion } from "@/lib/orders/basket";
import type { Availability } from "@/lib/stock/availability";
import { chip, Group } from "./group";
import type { CounterMenu } from "./line-price";

type PortionChangesProps = {
  portion: Portion;
  product: MenuProduct;
  size: Size;
  menu: CounterMenu;
  availability: Availability;
  /** Extras on all of the pizza it is a part of. */
  extrasCount: number;
  /** Half an extra costs half. */
  half?: boolean;
  put: (change: Partial<Portion>) => void;
};

/** What comes off a dish, or one half of it, and what goes on. */
export function PortionChanges(props: PortionChangesProps) {
  const { portion, product, size, menu, availability, extrasCount, half = false, put } = props;
  const t = useTranslations("counter.line");
  const name = (code: string) => menu.ingredients[code]?.name ?? code;
  const toggled = (list: readonly string[], code: string) =>
    list.includes(code) ? list.filter((other) => other !== code) : [...list, code];
  const short = (code: string) =>
    availability.extras.includes(code) || availability.extras.includes(`${code}:${size.toLowerCase()}`);
  const offered = extrasOf(menu, product).filter(({ prices }) => prices[size] !== undefined);
  const removable = product.recipe.filter((line) => line.removable);
  return (
    <>
      {removable.length > 0 && (
        <Group title={t("removals")}>
          {removable.map(({ ingredient }) => {
            const off = portion.removed.includes(ingredient);
            return (
              <button
                key={ingredient}
                type="button"
                aria-pressed={off}
                onClick={() => put({ removed: toggled(portion.removed, ingredient) })}
                className={classes(
                  chip,
                  off && "!border-tomato bg-tomato-wash text-tomato-strong line-through",
                )}
              >
                {off ? (
                  <Minus aria-hidden className="size-4" />
                ) : (
                  <Check aria-hidden className="size-4 text-basil" />
                )}
                {name(ingredient)}
              </button>
            );
          })}
        </Group>
      )}
      {offered.length > 0 && (
        <Group title={t("extras", { count: extrasCount, most: menu.extrasMost })}>
          {offered.map(({ code, prices }) => {
            const cents = prices[size];
            if (cents === undefined) return null;
            const on = portion.added.includes(code);
            return (
              <button
                key={code}
                type="button"
                aria-pressed={on}
                disabled={!on && (extrasCount >= menu.extrasMost || short(code))}
                onClick={() => put({ added: toggled(portion.added, code) })}
                className={classes(chip, on && "!border-basil bg-basil-wash text-basil")}
              >
                <Plus aria-hidden className={classes("size-4", on && "rotate-45")} />
                {name(code)}
                <Money cents={half ? Math.round(cents / 2) : cents} className="font-normal text-ink-soft" />
              </button>
            );
          })}
        </Group>
      )}
    </>
  );
}

/** Of what was added the extras: dough and crust are not counted among them. */
export const extrasIn = (menu: CounterMenu, portions: readonly Portion[]): number =>
  portions.flatMap(({ added }) => added).filter((code) => menu.extras.some((extra) => extra.code === code))
    .length;
