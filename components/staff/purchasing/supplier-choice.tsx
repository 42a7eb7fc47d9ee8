import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { dayName } from "@/lib/time";

type SupplierChoiceProps = {
  outlet: string;
  chosen: string | null;
  suppliers: { code: string; name: string; day: string | null; wanted: number }[];
};

/** Whom one may order from: when he comes next and how many ingredients run short before he comes again. */
export function SupplierChoice({ outlet, chosen, suppliers }: SupplierChoiceProps) {
  const t = useTranslations("purchasing.new");
  const locale = useLocale();
  return (
    <nav aria-label={t("suppliers")}>
      <ul className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
        {suppliers.map(({ code, name, day, wanted }) => (
          <li key={code}>
            <Link
              href={`/staff/stock/${outlet}/commandes/nouvelle?fournisseur=${code}`}
              aria-current={code === chosen ? "true" : undefined}
              className="grid h-full rounded-2xl border-2 border-line bg-card px-4 py-3 hover:border-crust aria-[current]:border-tomato aria-[current]:bg-tomato-wash"
            >
              <b>{name}</b>
              <span className="text-ink-soft text-sm">
                {day && t("comes", { day: dayName(day, locale) })}
              </span>
              <span className="text-sm">{t("wanted", { count: wanted })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
