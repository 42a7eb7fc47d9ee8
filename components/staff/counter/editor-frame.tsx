"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Money } from "@/components/money";
import { Button } from "@/components/ui/button";
import { Quantity } from "@/components/ui/quantity";
import { mostOfALine } from "@/lib/orders/basket";

type EditorFrameProps = {
  name: string;
  quantity: number;
  /** How many the stock allows, where that is known. */
  left?: number;
  setQuantity: (quantity: number) => void;
  onRemove: () => void;
  done: { label: string; cents: number; disabled?: boolean; do: () => void };
  children: ReactNode;
};

/** What is being made, how many of it, and the way out of it, in the card's place. */
export function EditorFrame({
  name,
  quantity,
  left,
  setQuantity,
  onRemove,
  done,
  children,
}: EditorFrameProps) {
  const t = useTranslations("counter.line");
  return (
    <section aria-label={name} className="flex min-h-0 flex-1 flex-col">
      <div className="relative grid min-h-0 flex-1 content-start gap-5 overflow-y-auto p-3 md:p-4">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 className="text-3xl">{name}</h2>
          <Quantity
            value={quantity}
            most={Math.min(mostOfALine, left ?? mostOfALine)}
            onChange={setQuantity}
            labels={{ name: t("quantity", { name }), less: t("less"), more: t("more") }}
          />
        </div>
        {children}
      </div>
      <div className="flex items-center justify-between gap-3 border-line border-t-2 bg-card p-3 md:px-4">
        <Button tone="danger" onClick={onRemove}>
          {t("remove")}
        </Button>
        <Button disabled={done.disabled} onClick={done.do}>
          {done.label} <Money cents={done.cents} />
        </Button>
      </div>
    </section>
  );
}
