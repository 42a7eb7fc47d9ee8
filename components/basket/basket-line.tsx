"use client";
import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Money } from "@/components/money";
import { Button } from "@/components/ui/button";
import { Quantity } from "@/components/ui/quantity";
import { Skeleton } from "@/components/ui/skeleton";
import type { QuotedLine } from "@/lib/orders/quote";
import { DishWords } from "./dish-words";
import type { KeptLine } from "./store";

type BasketLineProps = {
  line: KeptLine;
  /** What the server says of it; null until it has answered. */
  quoted: QuotedLine | null;
  name: string;
  picture: ReactNode;
  editable: boolean;
  onQuantity: (quantity: number) => void;
  onEdit: () => void;
  onRemove: () => void;
  /** What else may be said of it. */
  children?: ReactNode;
};

/** A line of the basket with its picture, how it was changed, its quantity and its price. */
export function BasketLine({
  line,
  quoted,
  name,
  picture,
  editable,
  onQuantity,
  onEdit,
  onRemove,
  children,
}: BasketLineProps) {
  const t = useTranslations();
  const unit = quoted && !quoted.problem ? quoted.unitCents : line.seenCents;
  return (
    <li className="grid grid-cols-[4.5rem_1fr] gap-x-4 gap-y-3 py-5 sm:grid-cols-[6rem_1fr]">
      {picture ?? <Skeleton className="aspect-square w-full rounded-full" />}
      <div className="min-w-0">
        <div className="flex items-start justify-between gap-3">
          <p className="font-bold text-lg leading-snug">
            {name}
            {quoted && quoted.size !== "ONE" && quoted.size !== "" && (
              <span className="block font-medium text-base text-ink-soft">
                {t(`common.size.${quoted.size}`)}
              </span>
            )}
          </p>
          <Money cents={unit * line.quantity} className="font-bold text-lg" />
        </div>
        {quoted && <DishWords line={quoted} className="mt-1 text-ink-soft" />}
        <div className="mt-3 flex flex-wrap items-center gap-2">
          <Quantity
            value={line.quantity}
            most={20}
            onChange={onQuantity}
            remove={{ label: t("shop.basket.remove", { name }), do: onRemove }}
            labels={{
              ...{ name: t("common.quantity.name", { name }), less: t("common.quantity.less") },
              more: t("common.quantity.more"),
            }}
          />
          {editable && (
            <Button tone="ghost" size="small" onClick={onEdit} aria-label={t("shop.basket.edit", { name })}>
              <Pencil aria-hidden className="size-4" />
              {t("common.do.edit")}
            </Button>
          )}
        </div>
        {children && <div className="mt-2">{children}</div>}
      </div>
    </li>
  );
}
