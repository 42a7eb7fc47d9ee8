"use client";
import { Printer } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Outcome } from "@/lib/outcome";

type Input = { orderId: string; kind: "ticket" | "label"; requestId: string };
type Props = {
  orderId: string;
  /** Which of them a printer of the outlet makes; the others come from this screen. */
  printers: readonly ("ticket" | "label")[];
  print: (input: Input) => Promise<Outcome<{ copy: number }>>;
};

/** Sends an order's papers to the outlet's printers, or prints what is on the screen. */
export function PrintAgain({ orderId, printers, print }: Props) {
  const t = useTranslations("paper.again");
  const [said, say] = useState<{ tone: "good" | "bad"; text: string } | null>(null);
  const [requestId, renew] = useState(() => crypto.randomUUID());
  const [pending, start] = useTransition();
  const send = (kind: "ticket" | "label") =>
    start(async () => {
      const answer = await print({ orderId, kind, requestId }).catch(() => null);
      if (answer) renew(crypto.randomUUID());
      if (answer?.ok) say({ tone: "good", text: t("sent", { kind }) });
      else say({ tone: "bad", text: answer?.message ?? t("lost") });
    });
  return (
    <div className="grid gap-3 print:hidden">
      <div className="flex flex-wrap gap-2">
        {printers.map((kind) => (
          <Button key={kind} disabled={pending} onClick={() => send(kind)}>
            <Printer aria-hidden className="size-5" />
            {t(kind)}
          </Button>
        ))}
        <Button tone="quiet" onClick={() => window.print()}>
          {t("here")}
        </Button>
      </div>
      {said && (
        <Notice tone={said.tone} live>
          {said.text}
        </Notice>
      )}
    </div>
  );
}
