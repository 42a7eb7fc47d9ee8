"use client";
import { CircleAlert, CloudOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { clockTime } from "@/lib/time";
import { Button } from "../../ui/button";
import type { Gesture } from "./gesture";

type GestureListProps = { gestures: readonly Gesture[]; zone: string; onRead: (key: string) => void };

/** What is done and not with the house yet, and what it refused: never lost out of sight. */
export function GestureList({ gestures, zone, onRead }: GestureListProps) {
  const t = useTranslations("delivery.run.pending");
  return (
    <div aria-live="polite" className="grid gap-2 px-4 pt-4 empty:hidden">
      {gestures.map(({ key, number, kind, madeAt, refusal }) => (
        <div
          key={key}
          className={`flex items-center gap-3 rounded-2xl border-2 px-4 py-3 leading-snug ${refusal ? "border-tomato bg-tomato-wash" : "border-ember border-dashed bg-ember-wash"}`}
        >
          {refusal ? (
            <CircleAlert aria-hidden className="size-6 shrink-0 text-tomato" />
          ) : (
            <CloudOff aria-hidden className="size-6 shrink-0 text-ember" />
          )}
          <p className="min-w-0 flex-1">
            <b className="block">{t(kind, { number, time: clockTime(new Date(madeAt), zone) })}</b>
            <span className="text-sm">{refusal ?? t("waits")}</span>
          </p>
          {refusal && (
            <Button tone="quiet" onClick={() => onRead(key)}>
              {t("read")}
            </Button>
          )}
        </div>
      ))}
    </div>
  );
}
