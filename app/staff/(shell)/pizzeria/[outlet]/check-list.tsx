import { Check, X } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type Checklist, type OpeningCheck, openingChecks } from "@/lib/outlets/opening";

/** Where each is seen to; hours are on this very page. */
const screens: Partial<Record<OpeningCheck, string>> = {
  zone: "livraisons",
  card: "catalogue",
  manager: "equipe",
  staff: "equipe",
  stock: "stock",
  company: "impression",
  kitchen: "cuisine",
  printer: "impression",
};

/** What the outlet has and what it lacks, each leading to where one sees to it. */
export function CheckList({ outlet, checklist }: { outlet: string; checklist: Checklist }) {
  const t = useTranslations("staff.opening");
  return (
    <section className="rounded-card border-2 border-line bg-card p-4">
      <h2 className="mb-2 text-lg">{t("checklist")}</h2>
      <ul className="grid gap-1.5">
        {openingChecks.map(({ name, needed }) => {
          const screen = screens[name];
          return (
            <li key={name} className="flex items-center gap-2">
              {checklist[name] ? (
                <Check aria-hidden className="size-5 text-basil" />
              ) : (
                <X aria-hidden className="size-5 text-tomato" />
              )}
              {screen ? (
                <Link
                  href={`/staff/${screen}/${outlet}${name === "zone" ? "/zones" : ""}`}
                  className="underline underline-offset-4"
                >
                  {t(`checks.${name}`)}
                </Link>
              ) : (
                t(`checks.${name}`)
              )}
              <span className="text-ink-soft text-sm">
                {t(checklist[name] ? "there" : needed ? "needed" : "lacking")}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
