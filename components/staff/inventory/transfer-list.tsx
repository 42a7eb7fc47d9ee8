"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { worthOf } from "@/lib/inventory/count";
import { transferReasons } from "@/lib/inventory/transfer";
import { formatCents } from "@/lib/money";
import { quantityWords, signedWords } from "@/lib/stock/quantity-words";
import { Badge } from "../../ui/badge";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { ReceiveSheet } from "./receive-sheet";
import { TakeBackButton } from "./take-back-button";
import type { Receive, Sent, TakeBack } from "./transfer-actions";

type TransferListProps = {
  outlet: string;
  transfers: Sent[];
  /** null: who reads may change nothing. */
  actions: { receive: Receive; cancel: TakeBack } | null;
};

const tones = { under_way: "ember", received: "basil", cancelled: "plain" } as const;

/** What is on its way first: to be received here, or still to be taken back; then what ended. */
export function TransferList({ outlet, transfers, actions }: TransferListProps) {
  const t = useTranslations("inventory.transfers");
  const [receiving, receive] = useState<Sent | null>(null);
  if (transfers.length === 0) return <EmptyState title={t("none.title")}>{t("none.text")}</EmptyState>;
  return (
    <>
      <ul className="grid gap-3">
        {transfers.map((transfer) => (
          <li key={transfer.id} className="grid gap-2 rounded-card border-2 border-line bg-card px-4 py-3">
            <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
              <h2 className="flex flex-wrap items-center gap-2 text-lg">
                {t(transfer.way === "out" ? "toOther" : "fromOther", { name: transfer.other })}
                <Badge tone={tones[transfer.state]}>{t(`states.${transfer.state}`)}</Badge>
              </h2>
              {actions && transfer.state === "under_way" && transfer.way === "in" && (
                <Button onClick={() => receive(transfer)}>{t("receive")}</Button>
              )}
              {actions && transfer.state === "under_way" && transfer.way === "out" && (
                <TakeBackButton outlet={outlet} transfer={transfer.id} cancel={actions.cancel} />
              )}
            </div>
            <p className="text-ink-soft text-sm first-letter:uppercase">
              {t("sentBy", { date: new Date(transfer.sentAt), name: transfer.sentBy ?? "nobody" })}
              {transfer.endedAt &&
                ` · ${t(transfer.state === "received" ? "receivedBy" : "cancelledBy", {
                  date: new Date(transfer.endedAt),
                  name: transfer.endedBy ?? "nobody",
                })}`}
              {transfer.note && ` · ${transfer.note}`}
            </p>
            <ul className="flex flex-wrap gap-x-5 gap-y-1">
              {transfer.lines.map((line) => (
                <TransferLineWords key={line.code} line={line} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {receiving && actions && (
        <ReceiveSheet
          outlet={outlet}
          transfer={receiving}
          receive={actions.receive}
          onClose={() => receive(null)}
        />
      )}
    </>
  );
}

/** What was sent of it and, where less or more came, the difference, its worth and why. */
function TransferLineWords({ line }: { line: Sent["lines"][number] }) {
  const t = useTranslations("inventory.transfers");
  const locale = useLocale();
  const difference = line.received === null ? 0 : line.received - line.sent;
  const reason = transferReasons.find((one) => one === line.reason);
  return (
    <li>
      <span className="font-semibold">{line.name}</span>{" "}
      <span className="tabular-nums">{quantityWords(line.sent, line.unit, locale)}</span>
      {difference !== 0 && (
        <span className="text-tomato">
          {" "}
          {signedWords(difference, line.unit, locale)} ({formatCents(worthOf(difference, line), locale)}
          {reason && `, ${t(`reasons.${reason}`)}`})
        </span>
      )}
    </li>
  );
}
