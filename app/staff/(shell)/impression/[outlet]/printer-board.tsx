"use client";
import { Plus, Printer as PrinterIcon } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { answered } from "@/components/answered";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { Outcome } from "@/lib/outcome";
import type { Printer, PrinterSettings } from "@/lib/printing/printer";
import { clockTime } from "@/lib/time";
import { PrinterSheet } from "./printer-sheet";

export type PrinterActions = {
  keep: (input: {
    outlet: string;
    id: string | null;
    settings: PrinterSettings;
  }) => Promise<Outcome<{ id: string }>>;
  remove: (input: { id: string }) => Promise<Outcome<null>>;
  test: (input: { id: string; requestId: string }) => Promise<Outcome<null>>;
};
type Props = {
  outlet: { slug: string; timezone: string };
  printers: readonly Printer[];
  actions: PrinterActions;
};

/** Every printer with how it is, what it prints, and a page to try it with. */
export function PrinterBoard({ outlet, printers, actions }: Props) {
  const t = useTranslations("paper.printers");
  const router = useRouter();
  const [open, setOpen] = useState<Printer | "new" | null>(null);
  const [pending, start] = useTransition();
  const tryOut = (printer: Printer) =>
    start(async () => {
      const answer = await answered(actions.test({ id: printer.id, requestId: crypto.randomUUID() }));
      if (!answer.ok) return void toast.error(answer.message);
      toast.success(t("testSent", { name: printer.name }));
      router.refresh();
    });
  return (
    <>
      {printers.length === 0 && <EmptyState title={t("none.title")}>{t("none.text")}</EmptyState>}
      <ul className="grid gap-3">
        {printers.map((printer) => (
          <li key={printer.id} className="grid gap-3 rounded-card border-2 border-line bg-card p-4">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <PrinterIcon aria-hidden className="size-6 shrink-0" />
              <h2 className="min-w-0 flex-1 text-xl [overflow-wrap:anywhere]">{printer.name}</h2>
              {printer.awaySince ? (
                <Badge tone="tomato">
                  {t("away", {
                    why: printer.awayWhy ?? "offline",
                    at: clockTime(new Date(printer.awaySince), outlet.timezone),
                  })}
                </Badge>
              ) : (
                <Badge tone="basil">{t("fine")}</Badge>
              )}
            </div>
            <p className="text-ink-soft">
              {printer.host}:{printer.port} · {printer.widthMm} mm ·{" "}
              {printer.prints.length > 0
                ? printer.prints.map((kind) => t(`kind.${kind}`)).join(", ")
                : t("nothing")}
              {printer.waiting > 0 && (
                <strong className="block text-ink">{t("waiting", { count: printer.waiting })}</strong>
              )}
            </p>
            <div className="flex flex-wrap gap-2">
              <Button tone="quiet" disabled={pending} onClick={() => tryOut(printer)}>
                {t("test")}
              </Button>
              <Button tone="quiet" onClick={() => setOpen(printer)}>
                {t("change")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Button className="justify-self-start" onClick={() => setOpen("new")}>
        <Plus aria-hidden className="size-5" />
        {t("add")}
      </Button>
      {open && (
        <PrinterSheet
          key={open === "new" ? "new" : open.id}
          outlet={outlet.slug}
          printer={open === "new" ? null : open}
          actions={actions}
          onClose={() => {
            setOpen(null);
            router.refresh();
          }}
        />
      )}
    </>
  );
}
