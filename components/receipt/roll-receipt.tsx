"use client";
import { ReceiptText } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { answered } from "@/components/answered";
import { Button } from "@/components/ui/button";
import type { Outcome } from "@/lib/outcome";

type Print = (input: { hash: string; requestId: string }) => Promise<Outcome<{ copy: number }>>;

/** Has the outlet's printer make one paper of a receipt. */
export function RollReceipt({ hash, print }: { hash: string; print: Print }) {
  const t = useTranslations("paper.roll");
  const router = useRouter();
  const [requestId, renew] = useState(() => crypto.randomUUID());
  const [pending, start] = useTransition();
  const send = () =>
    start(async () => {
      const answer = await answered(print({ hash, requestId }));
      renew(crypto.randomUUID());
      if (!answer.ok) return void toast.error(answer.message);
      toast.success(t("sent", { copy: answer.value.copy }));
      router.refresh();
    });
  return (
    <Button tone="quiet" className="mt-2 print:hidden" disabled={pending} onClick={send}>
      <ReceiptText aria-hidden className="size-5" />
      {t("print")}
    </Button>
  );
}
