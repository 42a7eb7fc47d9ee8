"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import type { StockTab } from "@/lib/staff/stock-tabs";
import { intoSight } from "../../ui/into-sight";

/** Where one is in the stock screen and where else one may go. On a phone the row scrolls, elsewhere it takes a second one. */
export function StockTabs({ outlet, tabs }: { outlet: string; tabs: { key: StockTab; path: string }[] }) {
  const t = useTranslations("purchasing.tabs");
  const home = `/staff/stock/${outlet}`;
  const below = usePathname().slice(home.length);
  const under = ({ path }: { path: string }) => path !== "" && `${below}/`.startsWith(`${path}/`);
  const current = tabs.find(under)?.key ?? "shelves";
  if (tabs.length < 2) return null;
  return (
    <nav aria-label={t("label")} className="border-line border-b-2 bg-card/60 print:hidden">
      <ul className="mx-auto flex w-full max-w-6xl overflow-x-auto px-3 md:flex-wrap md:px-6">
        {tabs.map(({ key, path }) => (
          <li key={key} className="shrink-0">
            <Link
              href={`${home}${path}`}
              aria-current={key === current ? "page" : undefined}
              ref={key === current ? intoSight : undefined}
              className="inline-flex min-h-12 items-center border-transparent border-b-4 px-3 font-semibold text-ink-soft hover:text-ink aria-[current]:border-tomato aria-[current]:text-ink"
            >
              {t(key)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
