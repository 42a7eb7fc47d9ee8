"use client";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { toast } from "sonner";
import type { OffSale } from "@/lib/kitchen/on-sale";
import type { Resume } from "../staff/stock/stock-actions";
import { Button } from "../ui/button";

type OffSaleListProps = {
  outlet: string;
  off: readonly OffSale[];
  /** null: one only reads. */
  resume: Resume | null;
  read: () => Promise<void>;
};

/** What is off sale, until when and by whom, and the way back. */
export function OffSaleList({ outlet, off, resume, read }: OffSaleListProps) {
  const t = useTranslations("kitchen.offSale");
  const stop = useTranslations("stock.stop");
  const [pending, begin] = useTransition();
  const back = ({ what, code, name }: OffSale) =>
    begin(async () => {
      const answer = await resume?.({ outlet, what, code }).catch(() => null);
      if (answer?.ok) toast.success(stop("resumed", { name }));
      else toast.error(answer?.message ?? stop("notSaved"));
      await read();
    });
  return (
    <section aria-labelledby="off-sale" className="grid gap-2">
      <h3 id="off-sale" className="font-display text-xl">
        {t("off")}
      </h3>
      {off.length === 0 && <p className="text-ink-soft text-lg">{t("none")}</p>}
      <ul className="grid gap-2">
        {off.map((one) => (
          <li
            key={one.what + one.code}
            className="flex flex-wrap items-center gap-2 rounded-xl border-2 border-tomato bg-tomato-wash px-3 py-2"
          >
            <div className="min-w-0 flex-1 basis-40">
              <p className="font-bold text-lg leading-tight">{one.name}</p>
              <p className="text-ink-soft text-sm">
                {one.until ? stop("untilHour", { until: new Date(one.until) }) : stop("untilBack")}
                {one.by && ` · ${stop("by", { name: one.by })}`}
              </p>
            </div>
            {resume && (
              <Button tone="quiet" disabled={pending} onClick={() => back(one)}>
                {stop("resume")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
