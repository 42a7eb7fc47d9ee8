"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { findOnSale, type OffSale, type OnSale } from "@/lib/kitchen/on-sale";
import type { Resume, Stop } from "../staff/stock/stock-actions";
import { StopSheet } from "../staff/stock/stop-sheet";
import { StoppedRows } from "../staff/stock/stopped-rows";
import { inputLook } from "../ui/field";
import { Sheet } from "../ui/sheet";
import { Skeleton } from "../ui/skeleton";
import { LostReading } from "./lost-reading";
import { useOpened } from "./use-opened";

type OffSaleSheetProps = {
  outlet: string;
  /** null: one only reads. */
  actions: { stop: Stop; resume: Resume } | null;
  onClose: () => void;
};

/** "86" of whatever is missing, with or without a ticket it is missing for: found by its name, and back on sale from here. */
export function OffSaleSheet({ outlet, actions, onClose }: OffSaleSheetProps) {
  const t = useTranslations("kitchen.offSale");
  const { read: list, again } = useOpened<{ off: OffSale[]; on: OnSale[] }>(
    `/staff/cuisine/${outlet}/hors-vente`,
  );
  const [typed, type] = useState("");
  const [stopping, stop] = useState<OnSale | null>(null);
  if (stopping && actions)
    return (
      <StopSheet
        outlet={outlet}
        what={stopping.what}
        among={[stopping]}
        stop={actions.stop}
        onClose={() => {
          stop(null);
          type("");
          void again();
        }}
      />
    );
  const found = list && list !== "lost" ? findOnSale(list.on, typed) : [];
  return (
    <Sheet open onOpenChange={(still) => !still && onClose()} closeLabel={t("close")} title={t("title")}>
      <div className="grid gap-4 px-5 pt-1 pb-6">
        {list === null && <Skeleton className="h-72 w-full" />}
        {list === "lost" && <LostReading text={t("lost")} label={t("again")} again={again} />}
        {list && list !== "lost" && actions && (
          <>
            <input
              type="search"
              aria-label={t("search")}
              placeholder={t("search")}
              value={typed}
              onChange={(event) => type(event.target.value)}
              className={`${inputLook} min-h-14 text-xl`}
            />
            <p role="status" className="sr-only">
              {typed && t("found", { count: found.length })}
            </p>
            {typed && found.length === 0 && (
              <p aria-hidden className="font-semibold text-ink-soft text-lg">
                {t("found", { count: 0 })}
              </p>
            )}
            <ul className="grid gap-2 sm:grid-cols-2">
              {found.map((one) => (
                <li key={one.what + one.code}>
                  <button
                    type="button"
                    onClick={() => stop(one)}
                    className="h-full min-h-14 w-full rounded-xl border-2 border-line bg-card px-3 py-2 text-left hover:border-tomato"
                  >
                    <span className="block font-bold text-lg leading-tight">{one.name}</span>
                    <span className="text-ink-soft text-sm">{t(one.what)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        {list && list !== "lost" && (
          <section aria-labelledby="off-sale" className="grid gap-2">
            <h3 id="off-sale" className="font-display text-xl">
              {t("off")}
            </h3>
            <StoppedRows outlet={outlet} stopped={list.off} resume={actions?.resume ?? null} read={again} />
          </section>
        )}
      </div>
    </Sheet>
  );
}
