"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { newId } from "@/lib/ids";
import { formatCents } from "@/lib/money";
import { totalOf } from "@/lib/purchasing/purchase";
import type { ProposedLine } from "@/lib/purchasing/queries/get-proposals";
import { Button } from "../../ui/button";
import { Checkbox } from "../../ui/check";
import { NoteField } from "../../ui/note-field";
import { Notice } from "../../ui/notice";
import { useAsked } from "../use-asked";
import { DaySelect } from "./day-select";
import { ProposedRow } from "./proposed-row";
import type { Draft } from "./purchase-actions";

type NewPurchaseProps = {
  outlet: string;
  supplier: { code: string; name: string; minimumCents: number };
  days: string[];
  lines: (ProposedLine & { name: string })[];
  draft: Draft;
  /** null: somebody else decides. */
  order: Draft | null;
};

/** How much of what: the proposal is filled in, and everything else the supplier sells is one tick away. */
export function NewPurchase({ outlet, supplier, days, lines, draft, order }: NewPurchaseProps) {
  const t = useTranslations("purchasing.new");
  const locale = useLocale();
  const [id] = useState(newId);
  const proposed = new Set(lines.flatMap((line) => (line.packs > 0 ? [line.articleId] : [])));
  const [packs, setPacks] = useState(() => new Map(lines.map((line) => [line.articleId, line.packs])));
  const [dueOn, setDay] = useState(days[0] ?? "");
  const [note, setNote] = useState("");
  const [all, showAll] = useState(lines.every((line) => line.packs === 0));
  const { refusal, pending, ask } = useAsked();
  const wanted = lines.map((line) => ({ ...line, packs: packs.get(line.articleId) ?? 0 }));
  const chosen = wanted.filter((line) => line.packs > 0);
  const total = totalOf(chosen);
  const missing = supplier.minimumCents - total;
  const send = (by: Draft, done: string) =>
    ask(
      () =>
        by({
          ...{ id, outlet, supplier: supplier.code, dueOn, note },
          lines: chosen.map((line) => ({ articleId: line.articleId, packs: line.packs })),
        }),
      done,
      `/staff/stock/${outlet}/commandes/${id}`,
    );
  return (
    <div className="grid gap-4">
      <Checkbox label={t("all")} checked={all} onChange={(event) => showAll(event.target.checked)} />
      <ul className="overflow-hidden rounded-card border-2 border-line bg-card">
        {wanted
          .filter((line) => all || line.packs > 0 || proposed.has(line.articleId))
          .map((line) => (
            <ProposedRow
              key={line.articleId}
              line={line}
              onPacks={(count) => setPacks(new Map(packs).set(line.articleId, count))}
            />
          ))}
      </ul>
      <div className="grid gap-4 sm:grid-cols-2">
        <DaySelect label={t("day")} days={days} value={dueOn} onChange={setDay} />
        <NoteField
          label={t("note")}
          aside={t("optional")}
          value={note}
          onChange={setNote}
          most={500}
          rows={2}
        />
      </div>
      {missing > 0 && chosen.length > 0 && (
        <Notice>
          {t("belowMinimum", {
            minimum: formatCents(supplier.minimumCents, locale),
            missing: formatCents(missing, locale),
          })}
        </Notice>
      )}
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <div className="sticky bottom-20 flex flex-wrap items-center justify-between gap-3 rounded-card border-2 border-line bg-card px-4 py-3 md:bottom-3">
        <p className="tabular-nums">
          {t("total")} <b className="font-display text-2xl">{formatCents(total, locale)}</b>
        </p>
        <div className="flex flex-wrap gap-2">
          <Button
            tone={order ? "quiet" : "primary"}
            disabled={pending || chosen.length === 0 || !dueOn}
            onClick={() => send(draft, t("drafted"))}
          >
            {t(order ? "keep" : "submit")}
          </Button>
          {order && (
            <Button
              disabled={pending || chosen.length === 0 || !dueOn}
              onClick={() => send(order, t("ordered", { name: supplier.name }))}
            >
              {t("order")}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
