"use client";
import { Flame, Timer, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ProductKind, Size } from "@/db/enums";
import { bakeSeconds, type Kitchen } from "@/lib/outlets/kitchen";
import { timerText } from "./timer-text";

type MemoFactsProps = { kind: ProductKind; size: Size; folded: boolean; kitchen: Kitchen; pitfalls: string };

/** How long it is topped and baked here, how hot, and what goes wrong with it. */
export function MemoFacts({ kind, size, folded, kitchen, pitfalls }: MemoFactsProps) {
  const t = useTranslations("kitchen.memo");
  const baked = kind === "pizza" || kind === "starter";
  return (
    <div className="grid gap-2">
      {baked && (
        <p className="flex flex-wrap gap-x-5 gap-y-1 font-bold text-xl">
          <span className="inline-flex items-center gap-2">
            <Timer aria-hidden className="size-6" />
            {t("make", { time: timerText(kitchen.seconds[size].make) })}
          </span>
          <span className="inline-flex items-center gap-2 text-ember">
            <Flame aria-hidden className="size-6" />
            {t("bake", {
              time: timerText(bakeSeconds(kitchen, { size, folded })),
              celsius: kitchen.ovenCelsius,
            })}
          </span>
        </p>
      )}
      {pitfalls && (
        <p className="flex gap-2 rounded-xl bg-ember-wash px-4 py-3 font-bold text-ember text-xl leading-snug">
          <TriangleAlert aria-hidden className="mt-0.5 size-6 shrink-0" />
          {pitfalls}
        </p>
      )}
    </div>
  );
}
