import { CircleCheckBig, CircleDashed } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Readiness } from "@/lib/catalogue/readiness";

const asked = ["size", "price", "vat", "recipe"] as const;
const wished = ["outlet", "english"] as const;
const panels = {
  ...{ size: "prix", price: "prix", vat: "tva", recipe: "recette", outlet: "pizzerias", english: "textes" },
};

/** What a product still lacks before it can be sold, each point leading to where it is given. */
export function ProductChecklist({ ready }: { ready: Readiness }) {
  const t = useTranslations("catalogue.ready");
  const sizes = useTranslations("staff.orders.size");
  const unmade = ready.unmade.map((size) => sizes(size)).filter(Boolean);
  const line = (point: keyof typeof panels) => {
    const done = ready[point];
    const Icon = done ? CircleCheckBig : CircleDashed;
    return (
      <li key={point} className="flex items-start gap-2 py-1">
        <Icon aria-hidden className={done ? "mt-0.5 size-5 shrink-0 text-basil" : "mt-0.5 size-5 shrink-0"} />
        <span>
          <span className="sr-only">{t(done ? "done" : "missing")} </span>
          {done ? (
            t(point)
          ) : (
            <a href={`#${panels[point]}`} className="font-semibold underline underline-offset-4">
              {t(point)}
            </a>
          )}
          {point === "recipe" && unmade.length > 0 && (
            <span className="text-ink-soft"> {t("unmade", { sizes: unmade.join(", ") })}</span>
          )}
        </span>
      </li>
    );
  };
  return (
    <div className="grid gap-x-8 sm:grid-cols-2">
      <div>
        <p className="font-semibold">{t("asked")}</p>
        <ul>{asked.map(line)}</ul>
      </div>
      <div>
        <p className="font-semibold">{t("wished")}</p>
        <ul>{wished.map(line)}</ul>
      </div>
    </div>
  );
}
