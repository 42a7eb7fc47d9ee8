"use client";
import { FileText, PackageCheck, Send } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button, buttonLook } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { useAsked } from "../use-asked";
import type { Decline, Resend } from "./purchase-actions";
import { ReasonSheet } from "./reason-sheet";

type OrderedGesturesProps = {
  id: string;
  sent: number;
  pdf: string;
  receive: string | null;
  actions: { resend: Resend; cancel: Decline | null } | null;
};

/** What may be done with an order the supplier knows. */
export function OrderedGestures({ id, sent, pdf, receive, actions }: OrderedGesturesProps) {
  const t = useTranslations("purchasing.gestures");
  const [cancelling, ponder] = useState(false);
  const { refusal, pending, ask } = useAsked();
  const cancel = actions?.cancel;
  return (
    <div className="grid gap-3">
      {refusal && !cancelling && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        {receive && (
          <Link href={receive} className={buttonLook()}>
            <PackageCheck aria-hidden className="size-5" />
            {t("receive")}
          </Link>
        )}
        <a href={pdf} target="_blank" rel="noreferrer" className={buttonLook({ tone: "quiet" })}>
          <FileText aria-hidden className="size-5" />
          {t("pdf")}
        </a>
        {actions && (
          <Button
            tone="quiet"
            disabled={pending}
            onClick={() => ask(() => actions.resend({ id, seen: sent }), t("resent"))}
          >
            <Send aria-hidden className="size-5" />
            {t("resend")}
          </Button>
        )}
        {cancel && (
          <Button tone="danger" disabled={pending} onClick={() => ponder(true)}>
            {t("cancel")}
          </Button>
        )}
      </div>
      {cancelling && cancel && (
        <ReasonSheet
          title={t("cancelTitle")}
          hint={t("cancelHint")}
          yes={t("cancel")}
          pending={pending}
          refusal={refusal}
          onClose={() => ponder(false)}
          onReason={(reason) => ask(() => cancel({ id, reason }), t("cancelled"))}
        />
      )}
    </div>
  );
}
