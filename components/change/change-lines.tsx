"use client";
import { Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { lazy, Suspense, useEffect, useState } from "react";
import { BasketLine } from "@/components/basket/basket-line";
import { IfMissing } from "@/components/basket/if-missing";
import type { KeptLine } from "@/components/basket/store";
import { DishPicture } from "@/components/shop/dish-picture";
import { getMenu } from "@/components/shop/shop-menu";
import { halfOf } from "@/components/shop/use-builder";
import { Button } from "@/components/ui/button";
import type { DrawnMenu } from "@/lib/catalogue/drawn-menu";
import type { Quote } from "@/lib/orders/quote";
import { DishPicker } from "./dish-picker";

const ProductSheet = lazy(async () => ({
  default: (await import("@/components/shop/product-sheet")).ProductSheet,
}));

type Outlet = { id: string; slug: string; name: string };
type ChangeLinesProps = {
  outlet: Outlet;
  lines: readonly KeptLine[];
  quote: Quote | null;
  set: (lines: KeptLine[]) => void;
};

/** The order's lines in the basket's own hands, and the menu to add from. */
export function ChangeLines({ outlet, lines, quote, set }: ChangeLinesProps) {
  const t = useTranslations("change");
  const locale = useLocale();
  const [menu, setMenu] = useState<DrawnMenu | null>(null);
  const [picking, pick] = useState(false);
  const [open, setOpen] = useState<{ code: string; line?: KeptLine } | null>(null);
  useEffect(() => {
    getMenu(outlet.slug, locale).then(setMenu, () => {});
  }, [outlet.slug, locale]);
  const productOf = ({ item }: KeptLine) =>
    menu?.products.find((one) => one.items.some(({ code }) => code === item));
  const put = (line: KeptLine) => set(lines.map((other) => (other.key === line.key ? line : other)));
  const choose = (chosen: Omit<KeptLine, "key">) => {
    if (open?.line) put({ ...chosen, key: open.line.key });
    else set([...lines, { ...chosen, key: crypto.randomUUID() }]);
  };
  return (
    <>
      <ul className="divide-y-2 divide-line divide-dashed">
        {lines.map((line) => {
          const product = productOf(line);
          const quoted = quote?.lines.find((one) => one.key === line.key) ?? null;
          return (
            <BasketLine
              key={line.key}
              line={line}
              quoted={quoted}
              name={quoted?.name || product?.name || line.item}
              picture={
                product && (
                  <DishPicture
                    product={product}
                    removed={line.removed}
                    added={line.added}
                    half={menu && halfOf(menu, line)}
                    art={menu?.art[product.code] ?? ""}
                    className="aspect-square w-full"
                  />
                )
              }
              editable={product?.kind === "pizza" && !line.menu}
              onQuantity={(quantity) => put({ ...line, quantity })}
              onEdit={() => product && setOpen({ code: product.code, line })}
              onRemove={() => set(lines.filter((other) => other.key !== line.key))}
            >
              {menu && (
                <IfMissing
                  line={line}
                  products={menu.products}
                  onChange={(ifMissing) => put({ ...line, ifMissing })}
                />
              )}
            </BasketLine>
          );
        })}
      </ul>
      {lines.length === 0 && <p className="font-semibold">{t("nothingLeft")}</p>}
      <div>
        <Button tone="quiet" disabled={!menu} onClick={() => pick(true)}>
          <Plus aria-hidden className="size-5" />
          {t("add")}
        </Button>
      </div>
      {menu && picking && (
        <DishPicker
          outlet={outlet}
          menu={menu}
          onClose={() => pick(false)}
          onPick={(code) => {
            pick(false);
            setOpen({ code });
          }}
        />
      )}
      {open && (
        <Suspense>
          <ProductSheet
            outlet={outlet}
            code={open.code}
            line={open.line}
            onChoose={choose}
            onClose={() => setOpen(null)}
            onAdded={() => {}}
          />
        </Suspense>
      )}
    </>
  );
}
