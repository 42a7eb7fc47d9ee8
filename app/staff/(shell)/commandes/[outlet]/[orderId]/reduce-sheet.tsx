"use client";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { answered } from "@/components/answered";
import { isTyped, noPin, PinOf } from "@/components/staff/orders/pin-of";
import { AskFooter, AskSheet } from "@/components/ui/ask-sheet";
import { Field, inputLook, TextInput } from "@/components/ui/field";
import { NoteField } from "@/components/ui/note-field";
import { formatCents, parseCents } from "@/lib/money";
import type { OrderSheet } from "@/lib/orders/order-sheet";
import type { ReduceOrderInput } from "@/lib/orders/reduce";
import type { PinHolder } from "@/lib/staff/queries/get-pin";
import type { reduceOrderAction } from "../../actions";

type What = ReduceOrderInput["what"];
const kinds = ["amount", "percent", "line_price"] as const satisfies readonly What["kind"][];

const asked = { amount: "cents", percent: "percentOf", line_price: "unit" } as const;

type ReduceSheetProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  order: Pick<OrderSheet, "id" | "number" | "lines">;
  deciders: readonly PinHolder[];
  reduce: typeof reduceOrderAction;
};

/** What comes off, why, and the PIN of somebody who may decide it. */
export function ReduceSheet({ open, onOpenChange, order, deciders, reduce }: ReduceSheetProps) {
  const t = useTranslations("staff.orders.reduce");
  const locale = useLocale();
  const router = useRouter();
  const [kind, setKind] = useState<What["kind"]>("amount");
  const [typed, type] = useState("");
  const [lineId, setLine] = useState(order.lines[0]?.id ?? "");
  const [reason, setReason] = useState("");
  const [approval, approve] = useState(() => noPin(deciders));
  const [refusal, setRefusal] = useState<string | null>(null);
  const [requestId, setRequestId] = useState(() => crypto.randomUUID());
  const [pending, start] = useTransition();
  const what = whatOf(kind, typed, lineId);

  const submit = () =>
    start(async () => {
      if (!what) return;
      setRefusal(null);
      const answer = await answered(reduce({ orderId: order.id, requestId, what, reason, approval }));
      // Whatever came of it, nobody types on with another one's PIN.
      approve({ ...approval, pin: "" });
      if (!answer.ok) return setRefusal(answer.message);
      toast.success(t("done", { amount: formatCents(answer.value.totalCents, locale) }));
      setRequestId(crypto.randomUUID());
      type("");
      setReason("");
      onOpenChange(false);
      router.refresh();
    });

  return (
    <AskSheet
      refusal={refusal}
      open={open}
      onClose={() => onOpenChange(false)}
      title={t("title", { number: order.number })}
      closeLabel={t("no")}
      footer={
        <AskFooter
          no={t("no")}
          yes={t("yes")}
          disabled={pending || !what || reason.trim().length < 3 || !isTyped(approval)}
          onNo={() => onOpenChange(false)}
          onYes={submit}
        />
      }
    >
      <Field label={t("what")}>
        {(wiring) => (
          <select
            {...wiring}
            value={kind}
            onChange={({ target }) => {
              setKind(kinds.find((one) => one === target.value) ?? "amount");
              type("");
            }}
            className={`${inputLook} min-h-12`}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {t(one)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {kind === "line_price" && (
        <Field label={t("line")}>
          {(wiring) => (
            <select
              {...wiring}
              value={lineId}
              onChange={({ target }) => setLine(target.value)}
              className={`${inputLook} min-h-12`}
            >
              {order.lines.map((line) => (
                <option key={line.id} value={line.id}>
                  {t("was", {
                    name: line.menu ?? line.parts.map(({ name }) => name).join(" / "),
                    price: formatCents(line.unitCents, locale),
                  })}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label={t(asked[kind])} error={typed && !what ? t("wrong") : undefined}>
        {(wiring) => (
          <TextInput
            {...wiring}
            inputMode="decimal"
            autoComplete="off"
            value={typed}
            onChange={(event) => type(event.target.value.slice(0, 12))}
          />
        )}
      </Field>
      <NoteField label={t("reason")} hint={t("reasonHint")} value={reason} onChange={setReason} />
      <PinOf
        holders={deciders}
        typed={approval}
        onType={approve}
        words={{ who: t("who"), pin: t("pin"), nobody: t("nobody") }}
      />
    </AskSheet>
  );
}

function whatOf(kind: What["kind"], typed: string, lineId: string): What | null {
  if (kind === "percent") {
    const percent = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
    return percent >= 1 && percent <= 100 ? { kind, percent } : null;
  }
  const cents = parseCents(typed);
  if (cents === null) return null;
  if (kind === "line_price") return { kind, lineId, unitCents: cents };
  return cents > 0 ? { kind, cents } : null;
}
