"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { formatCents } from "@/lib/money";
import { mostPacks, type PurchaseLine, totalOf } from "@/lib/purchasing/purchase";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { Quantity } from "../../ui/quantity";
import { useAsked } from "../use-asked";
import { DaySelect } from "./day-select";
import { usePackWords } from "./pack-words";
import type { Decline, Validate } from "./purchase-actions";
import { ReasonSheet } from "./reason-sheet";

type DecidePurchaseProps = {
  id: string;
  supplier: string;
  lines: (PurchaseLine & { name: string })[];
  dueOn: string;
  days: string[];
  minimumCents: number;
  actions: { validate: Validate; refuse: Decline };
};

/** A manager decides on a draft: as it is, with other quantities, on another day, or not. */
export function DecidePurchase({
  id,
  supplier,
  lines,
  dueOn,
  days,
  minimumCents,
  actions,
}: DecidePurchaseProps) {
  const t = useTranslations("purchasing.decide");
  const locale = useLocale();
  const words = usePackWords();
  const [packs, setPacks] = useState(() => new Map(lines.map((line) => [line.articleId, line.packs])));
  const [day, setDay] = useState(days.includes(dueOn) ? dueOn : (days[0] ?? ""));
  const [refusing, ponder] = useState(false);
  const { refusal, pending, ask } = useAsked();
  const wanted = lines.map((line) => ({ ...line, packs: packs.get(line.articleId) ?? 0 }));
  const total = totalOf(wanted);
  return (
    <div className="grid gap-4">
      {day !== dueOn && <Notice>{t("dayMoved")}</Notice>}
      <ul className="overflow-hidden rounded-card border-2 border-line bg-card">
        {wanted.map((line) => (
          <li
            key={line.articleId}
            className="grid grid-cols-[1fr_auto] items-center gap-x-4 border-line border-b-2 px-4 py-2 last:border-b-0"
          >
            <div className="min-w-0">
              <b className={line.packs === 0 ? "line-through" : undefined}>{line.name}</b>
              <p className="text-ink-soft text-sm">
                {words.pack(line)} · {formatCents(line.priceCents, locale)}
                {line.packs !== line.draftedPacks &&
                  ` · ${t("drafted", { packs: words.packs(line.draftedPacks, line) })}`}
              </p>
            </div>
            <Quantity
              value={line.packs}
              least={0}
              most={mostPacks}
              onChange={(count) => setPacks(new Map(packs).set(line.articleId, count))}
              labels={{
                name: t("howMany", { name: line.name }),
                less: t("less", { name: line.name }),
                more: t("more", { name: line.name }),
              }}
            />
          </li>
        ))}
      </ul>
      <DaySelect label={t("day")} days={days} value={day} onChange={setDay} />
      {total > 0 && total < minimumCents && (
        <Notice>{t("belowMinimum", { minimum: formatCents(minimumCents, locale) })}</Notice>
      )}
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <div className="flex flex-wrap items-center justify-between gap-3 rounded-card border-2 border-line bg-card px-4 py-3">
        <p className="tabular-nums">
          {t("total")} <b className="font-display text-2xl">{formatCents(total, locale)}</b>
        </p>
        <div className="flex flex-wrap gap-2">
          <Button tone="danger" disabled={pending} onClick={() => ponder(true)}>
            {t("refuse")}
          </Button>
          <Button
            disabled={pending || total === 0 || !day}
            onClick={() =>
              ask(
                () =>
                  actions.validate({
                    ...{ id, dueOn: day },
                    lines: wanted.map((line) => ({ articleId: line.articleId, packs: line.packs })),
                  }),
                t("done", { name: supplier }),
              )
            }
          >
            {t("validate")}
          </Button>
        </div>
      </div>
      {refusing && (
        <ReasonSheet
          title={t("refuseTitle")}
          hint={t("refuseHint")}
          yes={t("refuse")}
          pending={pending}
          refusal={refusal}
          onClose={() => ponder(false)}
          onReason={(reason) => ask(() => actions.refuse({ id, reason }), t("refused"))}
        />
      )}
    </div>
  );
}
