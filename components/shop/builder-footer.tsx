"use client";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Quantity } from "@/components/ui/quantity";
import { formatCents } from "@/lib/money";
import type { Builder } from "./use-builder";

type BuilderFooterProps = { builder: Builder; editing: boolean; onDone: () => void };

/** How many, and the button with the price of all of them. */
export function BuilderFooter({ builder, editing, onDone }: BuilderFooterProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { product, made, quantity, setQuantity, most, short } = builder;
  const price = formatCents((made?.unitCents ?? 0) * Math.min(quantity, most), locale);
  const out = !made || short?.left === 0;
  return (
    <div className="flex items-center gap-3">
      <Quantity
        value={Math.min(quantity, most)}
        most={out ? 1 : most}
        onChange={setQuantity}
        labels={{
          name: t("common.quantity.name", { name: product.name }),
          less: t("common.quantity.less"),
          more: t("common.quantity.more"),
        }}
      />
      <Button size="large" className="min-w-0 flex-1 px-3!" disabled={out} onClick={onDone}>
        {out ? t("shop.product.soldOut") : t(editing ? "shop.product.save" : "shop.product.add", { price })}
      </Button>
    </div>
  );
}
