"use client";
import { PackageCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Money } from "@/components/money";
import type { OrderRow } from "@/lib/orders/order-row";
import { CollectSheet, type CollectSheetProps } from "../orders/collect-sheet";

/** Takeaways that stand ready: whoever comes for his, one tap hands over and takes what is due. */
export function ReadyStrip({
  orders,
  collect,
  bill,
}: {
  orders: OrderRow[];
  collect: CollectSheetProps["collect"];
  bill: CollectSheetProps["bill"];
}) {
  const t = useTranslations("counter.ready");
  const [chosen, choose] = useState<OrderRow | null>(null);
  if (orders.length === 0) return null;
  return (
    <section
      aria-label={t("title")}
      className="flex items-center gap-2 overflow-x-auto border-line border-b-2 bg-basil-wash px-3 py-1.5 md:px-4"
    >
      <p className="flex shrink-0 items-center gap-2 font-bold text-basil text-sm">
        <PackageCheck aria-hidden className="size-5" />
        {t("title")}
      </p>
      {orders.map((order) => (
        <button
          key={order.id}
          type="button"
          onClick={() => choose(order)}
          className="flex min-h-10 shrink-0 items-center gap-2 rounded-full border-2 border-basil bg-card px-3.5 text-sm hover:bg-paper"
        >
          <strong className="font-display text-lg tabular-nums">{order.number}</strong>
          {order.name}
          {order.dueCents > 0 && <Money cents={order.dueCents} className="font-bold" />}
        </button>
      ))}
      {chosen && (
        <CollectSheet open onOpenChange={() => choose(null)} order={chosen} collect={collect} bill={bill} />
      )}
    </section>
  );
}
