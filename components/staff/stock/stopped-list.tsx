"use client";
import { Ban } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { OffSale } from "@/lib/kitchen/on-sale";
import { Button } from "../../ui/button";
import type { Resume, Stop } from "./stock-actions";
import { type Named, StopSheet } from "./stop-sheet";
import { StoppedRows } from "./stopped-rows";

type StoppedListProps = {
  outlet: string;
  stopped: readonly OffSale[];
  products: readonly Named[];
  /** null: who reads may change nothing. */
  actions: { stop: Stop; resume: Resume } | null;
};

/** What is off sale; a dish is taken off sale here. */
export function StoppedList({ outlet, stopped, products, actions }: StoppedListProps) {
  const t = useTranslations("stock.stop");
  const router = useRouter();
  const [choosing, choose] = useState(false);
  return (
    <section aria-labelledby="stopped" className="grid gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="stopped" className="text-xl">
          {t("heading")}
        </h2>
        {actions && (
          <Button tone="quiet" size="small" className="min-h-10" onClick={() => choose(true)}>
            <Ban aria-hidden className="size-4" />
            {t("product")}
          </Button>
        )}
      </div>
      <StoppedRows
        outlet={outlet}
        stopped={stopped}
        resume={actions?.resume ?? null}
        read={() => router.refresh()}
      />
      {choosing && actions && (
        <StopSheet
          outlet={outlet}
          what="product"
          among={products}
          stop={actions.stop}
          onClose={() => choose(false)}
        />
      )}
    </section>
  );
}
