"use client";
import { FileText } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Money } from "@/components/money";
import { Button } from "@/components/ui/button";
import type { InvoiceKind } from "@/db/enums";
import type { Outcome } from "@/lib/outcome";
import { type Asked, type AskInvoice, InvoiceForm } from "./invoice-form";

type InvoiceLink = { number: string; kind: InvoiceKind; totalCents: number; href: string };
type Props = {
  invoices: readonly InvoiceLink[];
  /** Who asked for it already. */
  billing: Partial<Asked> | null;
  /** As whom it is offered: his own, or a customer's. */
  wanted: "wanted" | "wantedStaff";
  ask: AskInvoice;
};

/** An order's invoices, or the form that asks for one. */
function InvoicePanel({ invoices, billing, wanted, ask }: Props) {
  const t = useTranslations("paper.invoice");
  const [open, setOpen] = useState(false);
  return (
    <div className="grid gap-3 print:hidden">
      {invoices.length > 0 ? (
        <ul className="grid gap-2">
          {invoices.map(({ number, kind, totalCents, href }) => (
            <li key={number} className="flex flex-wrap items-center justify-between gap-x-4">
              <a
                href={href}
                target="_blank"
                rel="noreferrer"
                className="inline-flex min-h-11 items-center gap-2 font-semibold underline underline-offset-4"
              >
                <FileText aria-hidden className="size-5" />
                {t("number", { kind, number })}
              </a>
              <Money cents={totalCents} />
            </li>
          ))}
        </ul>
      ) : (
        <>
          {billing && <p>{t("waits", { name: billing.name ?? "" })}</p>}
          {open ? (
            <>
              <p className="text-ink-soft text-sm">{t("lead")}</p>
              <InvoiceForm first={billing ?? {}} ask={ask} />
            </>
          ) : (
            <Button tone="quiet" className="justify-self-start" onClick={() => setOpen(true)}>
              <FileText aria-hidden className="size-5" />
              {t(wanted)}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

type Own = Omit<Props, "wanted" | "ask"> & {
  token: string;
  ask: (locale: "fr" | "en", input: unknown) => Promise<Outcome<{ written: number }>>;
};

/** His own invoice, asked by who holds the order's link. */
export function MyInvoice({ token, ask, ...rest }: Own) {
  const locale = useLocale() === "en" ? "en" : "fr";
  return <InvoicePanel {...rest} wanted="wanted" ask={(company) => ask(locale, { token, company })} />;
}

type Staffs = Omit<Props, "wanted" | "ask"> & {
  orderId: string;
  ask: (input: { orderId: string; company: Asked }) => Promise<Outcome<{ written: number }>>;
};

/** A customer's invoice, asked by a colleague. */
export function StaffInvoice({ orderId, ask, ...rest }: Staffs) {
  return <InvoicePanel {...rest} wanted="wantedStaff" ask={(company) => ask({ orderId, company })} />;
}
