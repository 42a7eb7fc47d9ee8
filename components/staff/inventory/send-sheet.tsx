"use client";
import { Plus, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { newId } from "@/lib/ids";
import { parseQuantity } from "@/lib/stock/by-hand";
import { quantityWords } from "@/lib/stock/quantity-words";
import { AskSheet } from "../../ui/ask-sheet";
import { Button } from "../../ui/button";
import { Field, inputLook } from "../../ui/field";
import { NoteField } from "../../ui/note-field";
import { QuantityField } from "../stock/quantity-field";
import type { Choice, SendGoodsProps } from "./send-goods";

type Packed = Choice & { quantity: number };

/** What goes to which outlet: packed line by line, sent in one go under one key. */
export function SendSheet({
  outlet,
  others,
  sendable,
  send,
  onClose,
}: SendGoodsProps & { onClose: () => void }) {
  const t = useTranslations("inventory.transfers");
  const locale = useLocale();
  const router = useRouter();
  const [requestId] = useState(newId);
  const [to, choose] = useState("");
  const [note, say] = useState("");
  const [packed, pack] = useState<Packed[]>([]);
  const [code, pick] = useState("");
  const [typed, type] = useState({ text: "", each: 1 });
  const [refusal, refuse] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const rest = sendable.filter((one) => !packed.some((line) => line.code === one.code));
  const picked = rest.find((one) => one.code === code);
  const quantity = parseQuantity(typed.text, typed.each);
  const add = () => {
    if (!picked || quantity === null) return;
    pack([...packed, { ...picked, quantity }]);
    pick("");
    type({ text: "", each: 1 });
  };
  const submit = () =>
    start(async () => {
      refuse(null);
      const lines = packed.map((line) => ({ ingredient: line.code, quantity: line.quantity }));
      const answer = await send({ outlet, to, note: note.trim(), requestId, lines }).catch(() => null);
      if (!answer?.ok) return refuse(answer?.message ?? t("notSaved"));
      toast.success(t("sent"));
      router.refresh();
      onClose();
    });
  return (
    <AskSheet
      refusal={refusal}
      onClose={onClose}
      title={t("sendTitle")}
      closeLabel={t("close")}
      footer={
        <Button size="large" wide disabled={pending || !to || packed.length === 0} onClick={submit}>
          {t("sendNow")}
        </Button>
      }
    >
      <Field label={t("to")}>
        {(wiring) => (
          <select
            {...wiring}
            value={to}
            onChange={(event) => choose(event.target.value)}
            className={`${inputLook} min-h-12`}
          >
            <option value="">{t("choose")}</option>
            {others.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {packed.length > 0 && (
        <ul className="rounded-card border-2 border-line bg-card">
          {packed.map((line) => (
            <li
              key={line.code}
              className="flex items-center justify-between gap-3 border-line border-b-2 py-1 pr-1 pl-4 last:border-b-0"
            >
              <span className="min-w-0 font-semibold">{line.name}</span>
              <span className="flex items-center gap-1 tabular-nums">
                {quantityWords(line.quantity, line.unit, locale)}
                <Button
                  tone="ghost"
                  size="icon"
                  aria-label={t("unpack", { name: line.name })}
                  onClick={() => pack(packed.filter((one) => one.code !== line.code))}
                >
                  <X aria-hidden className="size-5" />
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <Field
        label={t("what")}
        hint={picked && t("free", { quantity: quantityWords(picked.free, picked.unit, locale) })}
      >
        {(wiring) => (
          <select
            {...wiring}
            value={code}
            onChange={(event) => {
              const next = rest.find((one) => one.code === event.target.value);
              pick(event.target.value);
              type({ text: "", each: next && next.unit !== "piece" ? 1000 : 1 });
            }}
            className={`${inputLook} min-h-12`}
          >
            <option value="">{t("choose")}</option>
            {rest.map((one) => (
              <option key={one.code} value={one.code}>
                {one.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {picked && (
        <>
          <QuantityField unit={picked.unit} typed={typed} onChange={type} label={t("howMuch")} />
          {typed.text && quantity === null && <p className="text-sm text-tomato">{t("badQuantity")}</p>}
          <Button tone="quiet" disabled={quantity === null} onClick={add}>
            <Plus aria-hidden className="size-5" />
            {t("pack")}
          </Button>
        </>
      )}
      <NoteField label={t("note")} aside={t("optional")} value={note} onChange={say} />
    </AskSheet>
  );
}
