"use client";
import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDates } from "@/components/ui/dates";
import type { DoughPlan } from "@/lib/inventory/queries/get-dough-plan";
import { Badge } from "../../ui/badge";
import { Button } from "../../ui/button";
import type { Lose } from "./dough-actions";
import { LoseSheet } from "./lose-sheet";

type Lots = DoughPlan["lots"];
type LotListProps = {
  outlet: { slug: string; timezone: string };
  lots: Lots;
  /** The hour it is, as the page was read. */
  at: string;
  /** null: who reads may throw nothing away. */
  lose: Lose | null;
};
const soonMs = 12 * 3_600_000;

/** The lots, what must be used first at the top: how many are left of each, and until when. */
export function LotList({ outlet, lots, at, lose }: LotListProps) {
  const t = useTranslations("inventory.dough");
  const dates = useDates();
  const [losing, throwAway] = useState<Lots[number] | null>(null);
  const there = lots.filter(({ left }) => left > 0);
  const when = (instant: string) =>
    dates(new Date(instant), {
      ...({ weekday: "short", hour: "2-digit", minute: "2-digit", timeZone: outlet.timezone } as const),
    });
  const stateOf = ({ readyAt, useBy }: Lots[number]) => {
    if (useBy <= at) return "over";
    if (readyAt > at) return "resting";
    return Date.parse(useBy) - Date.parse(at) < soonMs ? "soon" : "good";
  };
  const tones = { over: "tomato", resting: "plain", soon: "ember", good: "basil" } as const;
  if (there.length === 0) return <p className="text-ink-soft">{t("noLots")}</p>;
  return (
    <>
      <ul>
        {there.map((lot) => {
          const state = stateOf(lot);
          return (
            <li
              key={lot.id}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-line border-t-2 py-2 first:border-t-0"
            >
              <div className="min-w-0 flex-1 basis-56">
                <p className="font-semibold text-lg tabular-nums">
                  {t("lot", { left: lot.left, pieces: lot.pieces, size: lot.size })}{" "}
                  <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>
                </p>
                <p className="text-ink-soft text-sm">
                  {t("made", { when: when(lot.madeAt), name: lot.madeBy ?? "nobody" })} ·{" "}
                  {state === "resting"
                    ? t("ready", { when: when(lot.readyAt) })
                    : t("useBy", { when: when(lot.useBy) })}
                </p>
              </div>
              {lose && (
                <Button
                  tone="quiet"
                  size="small"
                  className="min-h-10"
                  aria-label={t("loseOf", { size: lot.size })}
                  onClick={() => throwAway(lot)}
                >
                  <Trash2 aria-hidden className="size-4" />
                  {t("lose")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {losing && lose && (
        <LoseSheet outlet={outlet.slug} lot={losing} lose={lose} onClose={() => throwAway(null)} />
      )}
    </>
  );
}
