"use client";
import { Check, Minus, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Money } from "@/components/money";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { Quantity } from "@/components/ui/quantity";
import { type BasketLine, mostOfALine } from "@/lib/orders/basket";
import type { Availability } from "@/lib/stock/availability";
import { inSize, LineOptions } from "./line-options";
import { type CounterMenu, findItem, unitCents } from "./line-price";
import { LineWish } from "./line-wish";

type LineEditorProps = {
  line: BasketLine;
  menu: CounterMenu;
  availability: Availability;
  change: (line: BasketLine) => void;
  onDone: () => void;
};

export const chip =
  "flex min-h-11 items-center gap-2 rounded-2xl border-2 border-line bg-card px-3.5 font-semibold text-sm transition-colors hover:border-crust disabled:cursor-not-allowed disabled:opacity-40";

/** One line made as the customer wants it: size, what is taken off, what is added. It takes the card's place, no window opens. */
export function LineEditor({ line, menu, availability, change, onDone }: LineEditorProps) {
  const t = useTranslations("counter");
  const found = findItem(menu, line.item);
  if (!found) return null;
  const { product, item } = found;
  const name = (code: string) => menu.ingredients[code]?.name ?? code;
  const extrasCount = line.added.filter((code) => menu.extras.some((extra) => extra.code === code)).length;
  const full = extrasCount >= menu.extrasMost;
  const toggle = (list: "removed" | "added", code: string) =>
    change({
      ...line,
      [list]: line[list].includes(code)
        ? line[list].filter((other) => other !== code)
        : [...line[list], code],
    });
  const extras = menu.extras.filter((extra) => extra.prices[item.size] !== undefined);
  const short = (code: string) =>
    availability.extras.includes(code) || availability.extras.includes(`${code}:${item.size.toLowerCase()}`);
  return (
    <section aria-label={product.name} className="flex min-h-0 flex-1 flex-col">
      <div className="grid min-h-0 flex-1 content-start gap-5 overflow-y-auto p-3 md:p-4">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 className="text-3xl">{product.name}</h2>
          <Quantity
            value={line.quantity}
            most={Math.min(mostOfALine, availability.items[item.code]?.left ?? mostOfALine)}
            onChange={(quantity) => change({ ...line, quantity })}
            labels={{
              name: t("line.quantity", { name: product.name }),
              less: t("line.less"),
              more: t("line.more"),
            }}
          />
        </div>
        {product.items.length > 1 && (
          <Group title={t("line.size")}>
            {product.items.map((other) => (
              <button
                key={other.code}
                type="button"
                aria-pressed={other.code === item.code}
                disabled={availability.items[other.code]?.left === 0}
                onClick={() => change(inSize(line, menu, other))}
                className={classes(
                  chip,
                  "aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper",
                )}
              >
                {t(`size.${other.size}`)} <Money cents={other.priceCents} />
              </button>
            ))}
          </Group>
        )}
        {product.kind === "pizza" && <LineOptions {...{ line, menu, product, size: item.size, change }} />}
        <Group title={t("line.removals")}>
          {product.recipe
            .filter(({ removable }) => removable)
            .map(({ ingredient }) => {
              const off = line.removed.includes(ingredient);
              return (
                <button
                  key={ingredient}
                  type="button"
                  aria-pressed={off}
                  onClick={() => toggle("removed", ingredient)}
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
        {product.kind === "pizza" && (
          <Group title={t("line.extras", { count: extrasCount, most: menu.extrasMost })}>
            {extras.map(({ code, prices }) => {
              const on = line.added.includes(code);
              return (
                <button
                  key={code}
                  type="button"
                  aria-pressed={on}
                  disabled={!on && (full || short(code))}
                  onClick={() => toggle("added", code)}
                  className={classes(chip, on && "!border-basil bg-basil-wash text-basil")}
                >
                  <Plus aria-hidden className={classes("size-4", on && "rotate-45")} />
                  {name(code)}
                  <Money cents={prices[item.size] ?? 0} className="font-normal text-ink-soft" />
                </button>
              );
            })}
          </Group>
        )}
        <LineWish line={line} menu={menu} change={change} />
      </div>
      <div className="flex items-center justify-between gap-3 border-line border-t-2 bg-card p-3 md:px-4">
        <Button tone="danger" onClick={() => change({ ...line, quantity: 0 })}>
          {t("line.remove")}
        </Button>
        <Button onClick={onDone}>
          {t("line.done")} <Money cents={unitCents(menu, line) * line.quantity} />
        </Button>
      </div>
    </section>
  );
}

export function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-bold">{title}</legend>
      <div className="flex flex-wrap gap-2">{children}</div>
    </fieldset>
  );
}
