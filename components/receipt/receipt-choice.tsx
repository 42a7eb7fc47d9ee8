"use client";
import { Ban, Mail, Printer, QrCode as QrIcon } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { buttonLook } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { MailReceipt, type SendReceipt } from "./mail-receipt";
import { QrCode } from "./qr-code";

const ways = [
  ["mail", Mail],
  ["qr", QrIcon],
  ["print", Printer],
  ["none", Ban],
] as const;
type Way = (typeof ways)[number][0];

type ReceiptChoiceProps = {
  /** The customer's, where it is known. */
  email: string;
  /** Where his telephone finds the receipt. */
  followUrl: string;
  /** The page the receipts are printed from; null: they are on this very page. */
  printAt: string | null;
  send: SendReceipt;
};

/** After a sale: how its receipt is wanted. Nothing is printed, and nothing sent, before somebody says so. */
export function ReceiptChoice({ email, followUrl, printAt, send }: ReceiptChoiceProps) {
  const t = useTranslations("paper.receipt");
  const [way, choose] = useState<Way | null>(null);
  return (
    <section aria-label={t("title")} className="grid gap-3 print:hidden">
      <p className="text-ink-soft text-sm">{t("lead")}</p>
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-4">
        {ways.map(([one, Icon]) => (
          <button
            key={one}
            type="button"
            aria-pressed={way === one}
            onClick={() => choose(one)}
            className={classes(
              "grid min-h-16 justify-items-center gap-1 rounded-2xl border-2 px-2 py-2.5 font-semibold",
              way === one ? "border-tomato bg-tomato-wash" : "border-line bg-card hover:border-crust",
            )}
          >
            <Icon aria-hidden className="size-6" />
            {t(one)}
          </button>
        ))}
      </div>
      {way === "mail" && <MailReceipt email={email} send={send} />}
      {way === "qr" && (
        <div className="grid justify-items-center gap-2 rounded-2xl border-2 border-line bg-card p-4">
          <QrCode text={followUrl} label={t("code")} />
          <p className="text-center text-sm">{t("scan")}</p>
        </div>
      )}
      {way === "print" && (
        <Link href={printAt ?? "#papers"} className={buttonLook({ tone: "quiet", className: "w-fit" })}>
          <Printer aria-hidden className="size-5" />
          {t("open")}
        </Link>
      )}
      {way === "none" && <p role="status">{t("noneDone")}</p>}
    </section>
  );
}
