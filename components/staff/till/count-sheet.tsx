"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Money } from "@/components/money";
import { AskFooter, AskSheet } from "@/components/ui/ask-sheet";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { NoteField } from "@/components/ui/note-field";
import { Notice } from "@/components/ui/notice";
import { formatCents } from "@/lib/money";
import { type Pieces, pieces, worthOf } from "@/lib/till/cash";
import type { Drawer } from "@/lib/till/drawer";
import type { DrawerActions } from "./drawer-actions";
import { useTold } from "./use-told";

type CountSheetProps = {
  drawer: Pick<Drawer, "id" | "drawer">;
  count: DrawerActions["count"];
  close: DrawerActions["close"];
  onClose: () => void;
};

type Counted = { countId: string; countedCents: number; expectedCents: number };

/** Coins and notes are counted first; only then is it said what should be there, and a difference is explained. */
export function CountSheet({ drawer, count, close, onClose }: CountSheetProps) {
  const t = useTranslations("till.drawer.counting");
  const drawers = useTranslations("till.drawer");
  const locale = useLocale();
  const [counted, setCounted] = useState<Pieces>({});
  const [answer, setAnswer] = useState<Counted | null>(null);
  const [explanation, setExplanation] = useState("");
  const { id, refusal, pending, send } = useTold();
  const number = drawer.drawer;
  const difference = answer ? answer.countedCents - answer.expectedCents : 0;
  const explained = difference === 0 || explanation.trim().length >= 3;
  const tell = () =>
    send(
      () => count({ sessionId: drawer.id, countId: id, pieces: counted }),
      (found) => {
        setAnswer({ ...found, countId: id });
        return null;
      },
    );
  const finish = () =>
    answer &&
    send(
      () => close({ sessionId: drawer.id, countId: answer.countId, explanation }),
      () => {
        onClose();
        return t("closed", { number });
      },
    );
  return (
    <AskSheet
      refusal={refusal}
      onClose={onClose}
      title={t("title", { number })}
      closeLabel={drawers("no")}
      footer={
        answer ? (
          <AskFooter
            no={t("again")}
            yes={t("close")}
            disabled={pending || !explained}
            onNo={() => setAnswer(null)}
            onYes={finish}
          />
        ) : (
          <Button size="large" wide disabled={pending} onClick={tell}>
            {t("done")} · {formatCents(worthOf(counted), locale)}
          </Button>
        )
      }
    >
      {answer ? (
        <>
          <dl className="grid gap-1 text-lg">
            {(
              [
                ["counted", answer.countedCents],
                ["expected", answer.expectedCents],
                ["difference", difference],
              ] as const
            ).map(([name, cents]) => (
              <div key={name} className="flex justify-between gap-4">
                <dt>{t(name)}</dt>
                <dd>
                  <Money cents={cents} className="font-bold" />
                </dd>
              </div>
            ))}
          </dl>
          {difference === 0 ? (
            <Notice tone="good">{t("right")}</Notice>
          ) : (
            <NoteField
              label={t("explain")}
              hint={t("explainHint")}
              value={explanation}
              onChange={setExplanation}
            />
          )}
        </>
      ) : (
        <>
          <p className="text-ink-soft">{t("text")}</p>
          <ul className="grid grid-cols-2 gap-x-4 gap-y-2 sm:grid-cols-3">
            {pieces.map((piece) => (
              <PieceField
                key={piece}
                label={t("piece", { amount: formatCents(piece, locale) })}
                worth={formatCents(piece, locale)}
                value={counted[`${piece}`] ?? 0}
                onChange={(many) => setCounted({ ...counted, [`${piece}`]: many })}
              />
            ))}
          </ul>
        </>
      )}
    </AskSheet>
  );
}

type PieceFieldProps = { label: string; worth: string; value: number; onChange: (many: number) => void };

function PieceField({ label, worth, value, onChange }: PieceFieldProps) {
  return (
    <li>
      <div className="flex items-center gap-2">
        <span aria-hidden className="w-20 shrink-0 text-right font-semibold tabular-nums">
          {worth}
        </span>
        <TextInput
          aria-label={label}
          inputMode="numeric"
          autoComplete="off"
          value={value === 0 ? "" : String(value)}
          placeholder="0"
          onChange={({ target }) => onChange(Math.min(9999, Number(target.value.replace(/\D/g, "")) || 0))}
        />
      </div>
    </li>
  );
}
