"use client";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { answered } from "@/components/answered";
import { Button } from "@/components/ui/button";
import { Field, inputLook, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import { codePages } from "@/db/enums";
import { widths } from "@/lib/printing/paper";
import type { Printer, PrinterSettings } from "@/lib/printing/printer";
import type { PrinterActions } from "./printer-board";

const kinds = ["ticket", "label", "receipt"] as const;
const blank: PrinterSettings = {
  ...{ name: "", host: "", port: 9100, prints: ["ticket"], widthMm: 80, codePage: "cp858" },
};
type Props = { outlet: string; printer: Printer | null; actions: PrinterActions; onClose: () => void };

/** Where a printer stands and what it prints. */
export function PrinterSheet({ outlet, printer, actions, onClose }: Props) {
  const t = useTranslations("paper.printers");
  const [typed, setTyped] = useState<PrinterSettings>(printer ?? blank);
  const [refusal, setRefusal] = useState<{ message: string; field?: string } | null>(null);
  const [pending, start] = useTransition();
  const set = (change: Partial<PrinterSettings>) => setTyped({ ...typed, ...change });
  const submit = () =>
    start(async () => {
      const { name, host, port, prints, widthMm, codePage } = typed;
      const settings = { name, host, port, prints, widthMm, codePage };
      const answer = await answered(actions.keep({ outlet, id: printer?.id ?? null, settings }));
      if (answer.ok) onClose();
      else setRefusal(answer);
    });
  const remove = () =>
    start(async () => {
      const answer = await answered(actions.remove({ id: printer?.id ?? "" }));
      if (answer.ok) onClose();
      else setRefusal(answer);
    });
  return (
    <Sheet
      open
      onOpenChange={(open) => !open && onClose()}
      title={printer ? t("form.change") : t("form.add")}
      closeLabel={t("form.no")}
      footer={
        <div className="flex flex-wrap justify-end gap-3">
          {printer && (
            <Button tone="danger" className="mr-auto" disabled={pending} onClick={remove}>
              {t("form.remove")}
            </Button>
          )}
          <Button
            type="submit"
            form="printer"
            disabled={pending || typed.name.trim() === "" || typed.host.trim() === ""}
          >
            {t("form.save")}
          </Button>
        </div>
      }
    >
      <form
        id="printer"
        className="grid gap-5 p-5"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {refusal && refusal.field !== "host" && (
          <Notice tone="bad" live>
            {refusal.message}
          </Notice>
        )}
        <Field label={t("form.name")} hint={t("form.nameHint")}>
          {(wiring) => (
            <TextInput
              {...wiring}
              value={typed.name}
              maxLength={40}
              onChange={(event) => set({ name: event.target.value })}
            />
          )}
        </Field>
        <div className="grid gap-5 sm:grid-cols-[2fr_1fr]">
          <Field
            label={t("form.host")}
            hint={t("form.hostHint")}
            error={refusal?.field === "host" ? refusal.message : undefined}
          >
            {(wiring) => (
              <TextInput
                {...wiring}
                value={typed.host}
                maxLength={40}
                inputMode="decimal"
                autoComplete="off"
                onChange={(event) => set({ host: event.target.value })}
              />
            )}
          </Field>
          <Field label={t("form.port")}>
            {(wiring) => (
              <TextInput
                {...wiring}
                inputMode="numeric"
                value={typed.port || ""}
                onChange={(event) => set({ port: Number(event.target.value.replace(/\D/g, "").slice(0, 5)) })}
              />
            )}
          </Field>
        </div>
        <fieldset className="grid gap-1">
          <legend className="mb-1 font-semibold">{t("form.prints")}</legend>
          {kinds.map((kind) => (
            <label key={kind} className="flex min-h-11 cursor-pointer items-center gap-3">
              <input
                type="checkbox"
                className="size-5 shrink-0 accent-tomato"
                checked={typed.prints.includes(kind)}
                onChange={(event) =>
                  set({
                    prints: event.target.checked
                      ? [...typed.prints, kind]
                      : typed.prints.filter((one) => one !== kind),
                  })
                }
              />
              {t(`kindLong.${kind}`)}
            </label>
          ))}
        </fieldset>
        <div className="grid gap-5 sm:grid-cols-2">
          <Field label={t("form.width")}>
            {(wiring) => (
              <select
                {...wiring}
                className={`${inputLook} min-h-12`}
                value={typed.widthMm}
                onChange={(event) => set({ widthMm: event.target.value === "58" ? 58 : 80 })}
              >
                {widths.map((width) => (
                  <option key={width} value={width}>
                    {width} mm
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={t("form.codePage")} hint={t("form.codePageHint")}>
            {(wiring) => (
              <select
                {...wiring}
                className={`${inputLook} min-h-12`}
                value={typed.codePage}
                onChange={(event) =>
                  set({ codePage: codePages.find((page) => page === event.target.value) ?? "cp858" })
                }
              >
                {codePages.map((page) => (
                  <option key={page} value={page}>
                    {t(`page.${page}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      </form>
    </Sheet>
  );
}
