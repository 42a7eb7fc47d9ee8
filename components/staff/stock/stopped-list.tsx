"use client";
import { Ban } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { Button } from "../../ui/button";
import type { Resume, Stop } from "./stock-actions";
import { type Named, StopSheet } from "./stop-sheet";

export type Stopped = Named & { what: "ingredient" | "product"; until: string | null; by: string | null };
type StoppedListProps = {
  outlet: string;
  stopped: readonly Stopped[];
  products: readonly Named[];
  /** null: who reads may change nothing. */
  actions: { stop: Stop; resume: Resume } | null;
};

/** What is off sale, until when and by whom, and the way back; a dish is taken off sale here. */
export function StoppedList({ outlet, stopped, products, actions }: StoppedListProps) {
  const t = useTranslations("stock.stop");
  const router = useRouter();
  const [choosing, choose] = useState(false);
  const [pending, start] = useTransition();
  const resume = ({ what, code, name }: Stopped) =>
    start(async () => {
      const answer = await actions?.resume({ outlet, what, code }).catch(() => null);
      if (answer?.ok) toast.success(t("resumed", { name }));
      else toast.error(answer?.message ?? t("notSaved"));
      router.refresh();
    });
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
      {stopped.length === 0 && <p className="text-ink-soft">{t("none")}</p>}
      {stopped.length > 0 && (
        <ul className="overflow-hidden rounded-card border-2 border-tomato bg-tomato-wash">
          {stopped.map((one) => (
            <li
              key={one.what + one.code}
              className="flex flex-wrap items-center gap-x-4 gap-y-2 border-tomato/30 border-b-2 px-4 py-3 last:border-b-0"
            >
              <div className="min-w-0 flex-1 basis-48">
                <p className="font-bold text-lg">{one.name}</p>
                <p className="text-ink-soft text-sm">
                  {one.until ? t("untilHour", { until: new Date(one.until) }) : t("untilBack")}
                  {one.by && ` · ${t("by", { name: one.by })}`}
                </p>
              </div>
              {actions && (
                <Button tone="quiet" disabled={pending} onClick={() => resume(one)}>
                  {t("resume")}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
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
