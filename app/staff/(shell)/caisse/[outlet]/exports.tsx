import { Archive, FileSpreadsheet, FileText, Landmark } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonLook } from "@/components/ui/button";

/** The same books as files: a workbook, the accountant's entries, the tax office's daily totals, the signed archive. */
export function Exports({ outlet, month }: { outlet: string; month: string }) {
  const t = useTranslations("fiscal.exports");
  const look = buttonLook({ tone: "quiet", size: "small", className: "min-h-11" });
  const books = (format: string) => `/staff/caisse/${outlet}/comptes?mois=${month}&format=${format}`;
  return (
    <ul aria-label={t("label")} className="flex flex-wrap gap-2">
      {(
        [
          ["xlsx", books("xlsx"), FileSpreadsheet],
          ["fec", books("fec"), FileText],
          ["eReporting", books("e-reporting"), Landmark],
          ["archive", `/staff/caisse/${outlet}/archive`, Archive],
        ] as const
      ).map(([name, href, Icon]) => (
        <li key={name}>
          <a href={href} download className={look}>
            <Icon aria-hidden className="size-4" />
            {t(name)}
          </a>
        </li>
      ))}
    </ul>
  );
}
