import { Check } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { buttonLook } from "@/components/ui/button";
import { listTills } from "@/lib/fiscal/queries/list-tills";
import type { StepProps } from "./step";

export async function TillsStep({ outlet, checklist }: StepProps) {
  const [t, tills] = await Promise.all([getTranslations("staff.opening.tills"), listTills(outlet.id)]);
  return (
    <>
      <ul className="grid gap-2 rounded-card border-2 border-line bg-card p-4">
        {tills.map(({ code, entries }) => (
          <li key={code} className="flex items-start gap-2">
            <Check aria-hidden className="mt-0.5 size-5 shrink-0 text-basil" />
            <span>
              <span className="font-bold">{t(code)}</span>{" "}
              <span className="text-ink-soft">{t("entries", { count: entries })}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="max-w-prose text-ink-soft">{t("drawers")}</p>
      <p className="max-w-prose text-ink-soft">{t(checklist.printer ? "printer" : "noPrinter")}</p>
      <Link
        href={`/staff/impression/${outlet.slug}`}
        className={buttonLook({ tone: "quiet", className: "justify-self-start" })}
      >
        {t("printers")}
      </Link>
    </>
  );
}
