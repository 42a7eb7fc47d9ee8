"use client";
import { useTranslations } from "next-intl";
import { Money } from "@/components/money";
import { classes } from "@/components/ui/classes";
import type { Size } from "@/db/enums";
import { wishInSize } from "@/lib/catalogue/closest";
import { halfSizes, halvable } from "@/lib/catalogue/halves";
import type { MenuProduct } from "@/lib/catalogue/menu";
import type { BasketLine } from "@/lib/orders/basket";
import { chip, Group } from "./line-editor";
import { type CounterMenu, type MenuItem, otherHalf } from "./line-price";

type LineOptionsProps = {
  line: BasketLine;
  menu: CounterMenu;
  product: MenuProduct;
  size: Size;
  change: (line: BasketLine) => void;
};

/** Dough, crust, and the other half of a pizza of two. */
export function LineOptions({ line, menu, product, size, change }: LineOptionsProps) {
  const t = useTranslations("counter");
  const half = otherHalf(menu, line);
  const canHalve = !line.menu && halvable(product, size);
  const itemIn = (other: MenuProduct) => other.items.find((item) => item.size === size)?.code;
  return (
    <>
      {canHalve && (
        <label className="grid gap-2 font-bold">
          {t("line.half", { name: product.name })}
          <select
            className="min-h-11 max-w-md rounded-2xl border-2 border-line bg-card px-3.5 font-semibold"
            value={half?.code ?? ""}
            onChange={(event) => {
              const other = menu.products.find(({ code }) => code === event.target.value);
              const item = other && itemIn(other);
              change({ ...line, others: item ? [{ item, removed: [], added: [] }] : undefined });
            }}
          >
            <option value="">{t("line.noHalf")}</option>
            {menu.products
              .filter((other) => other.code !== product.code && halvable(other, size) && itemIn(other))
              .map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
          </select>
        </label>
      )}
      {menu.groups.map((group) => {
        const offered = group.options.filter(({ prices }) => prices[size] !== undefined);
        const usual = group.least > 0 ? offered[0]?.code : undefined;
        const others = line.added.filter((code) => !group.options.some((option) => option.code === code));
        const chosen = offered.find(({ code }) => line.added.includes(code))?.code ?? usual;
        return offered.length === 0 ? null : (
          <Group key={group.code} title={group.name}>
            {offered.map(({ code, name, prices }) => {
              const on = code === chosen;
              return (
                <button
                  key={code}
                  type="button"
                  aria-pressed={on}
                  onClick={() =>
                    change({ ...line, added: on || code === usual ? others : [...others, code] })
                  }
                  className={classes(chip, on && "!border-basil bg-basil-wash text-basil")}
                >
                  {name}
                  {Boolean(prices[size]) && (
                    <Money cents={prices[size] ?? 0} className="font-normal text-ink-soft" />
                  )}
                </button>
              );
            })}
          </Group>
        );
      })}
    </>
  );
}

/** The line in another size; what is not to be had in that size goes. */
export function inSize(line: BasketLine, menu: CounterMenu, item: MenuItem): BasketLine {
  const options = menu.groups.flatMap((group) => group.options);
  const offered = (code: string) => {
    const option = options.find((one) => one.code === code);
    return !option || option.prices[item.size] !== undefined;
  };
  const half = otherHalf(menu, line)?.items.find(
    ({ size }) => size === item.size && halfSizes.includes(size),
  );
  const [other] = line.others ?? [];
  return {
    ...line,
    item: item.code,
    added: line.added.filter(offered),
    ifMissing: line.ifMissing && wishInSize(line.ifMissing, menu.products, item.size),
    others: line.menu ? line.others : half && other ? [{ ...other, item: half.code }] : undefined,
  };
}
