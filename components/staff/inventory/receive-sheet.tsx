"use client";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { parseCounted } from "@/lib/inventory/count";
import { type TransferReason, transferReasons } from "@/lib/inventory/transfer";
import { quantityWords, signedWords } from "@/lib/stock/quantity-words";
import { AskSheet } from "../../ui/ask-sheet";
import { Button } from "../../ui/button";
import { inputLook } from "../../ui/field";
import { QuantityField } from "../stock/quantity-field";
import type { Receive, Sent } from "./transfer-actions";

type Came = { text: string; each: number; reason: TransferReason | "" };
type ReceiveSheetProps = { outlet: string; transfer: Sent; receive: Receive; onClose: () => void };

/** What came, line by line: as it was sent unless said otherwise, and a difference says why. */
export function ReceiveSheet({ outlet, transfer, receive, onClose }: ReceiveSheetProps) {
  const t = useTranslations("inventory.transfers");
  const locale = useLocale();
  const router = useRouter();
  const [came, say] = useState<Record<string, Came>>({});
  const [refusal, refuse] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const lines = transfer.lines.map((line) => {
    const said = came[line.code] ?? { text: String(line.sent), each: 1, reason: "" as const };
    const quantity = parseCounted(said.text, said.each);
    return { line, said, quantity, difference: quantity === null ? 0 : quantity - line.sent };
  });
  const ready = lines.every(
    ({ said, quantity, difference }) => quantity !== null && (difference === 0 || said.reason !== ""),
  );
  const submit = () =>
    start(async () => {
      refuse(null);
      const answer = await receive({
        ...{ outlet, transfer: transfer.id },
        lines: lines.map(({ line, said, quantity, difference }) => ({
          ...{ ingredient: line.code, quantity: quantity ?? line.sent },
          reason: difference === 0 || said.reason === "" ? null : said.reason,
        })),
      }).catch(() => null);
      if (!answer?.ok) return refuse(answer?.message ?? t("notSaved"));
      toast.success(t("arrived"));
      router.refresh();
      onClose();
    });
  return (
    <AskSheet
      refusal={refusal}
      onClose={onClose}
      title={t("receiveFrom", { name: transfer.other })}
      closeLabel={t("close")}
      footer={
        <Button size="large" wide disabled={pending || !ready} onClick={submit}>
          {t("receiveNow")}
        </Button>
      }
    >
      {lines.map(({ line, said, quantity, difference }) => (
        <div key={line.code} className="grid gap-2">
          <QuantityField
            unit={line.unit}
            typed={said}
            onChange={(typed) => say({ ...came, [line.code]: { ...said, ...typed } })}
            label={`${line.name} · ${t("wasSent", { quantity: quantityWords(line.sent, line.unit, locale) })}`}
          />
          {quantity === null && <p className="text-sm text-tomato">{t("badCount")}</p>}
          {difference !== 0 && (
            <div className="grid gap-1 rounded-2xl border-2 border-tomato bg-tomato-wash p-3">
              <p className="font-bold text-tomato-strong">{signedWords(difference, line.unit, locale)}</p>
              <select
                aria-label={t("reasonOf", { name: line.name })}
                value={said.reason}
                onChange={(event) => {
                  const reason = transferReasons.find((one) => one === event.target.value) ?? "";
                  say({ ...came, [line.code]: { ...said, reason } });
                }}
                className={`${inputLook} min-h-12`}
              >
                <option value="">{t("why")}</option>
                {transferReasons.map((reason) => (
                  <option key={reason} value={reason}>
                    {t(`reasons.${reason}`)}
                  </option>
                ))}
              </select>
            </div>
          )}
        </div>
      ))}
    </AskSheet>
  );
}
