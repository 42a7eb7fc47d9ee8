"use client";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { toast } from "sonner";
import type { OffSale } from "@/lib/kitchen/on-sale";
import { Button } from "../../ui/button";
import type { Resume } from "./stock-actions";

type StoppedRowsProps = {
  outlet: string;
  stopped: readonly OffSale[];
  /** null: who reads may change nothing. */
  resume: Resume | null;
  /** Has the list read again. */
  read: () => unknown;
};

/** What is off sale, until when and by whom, and the way back. */
export function StoppedRows({ outlet, stopped, resume, read }: StoppedRowsProps) {
  const t = useTranslations("stock.stop");
  const [pending, start] = useTransition();
  const back = ({ what, code, name }: OffSale) =>
    start(async () => {
      const answer = await resume?.({ outlet, what, code }).catch(() => null);
      if (answer?.ok) toast.success(t("resumed", { name }));
      else toast.error(answer?.message ?? t("notSaved"));
      await read();
    });
  if (stopped.length === 0) return <p className="text-ink-soft">{t("none")}</p>;
  return (
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
          {resume && (
            <Button tone="quiet" disabled={pending} onClick={() => back(one)}>
              {t("resume")}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
