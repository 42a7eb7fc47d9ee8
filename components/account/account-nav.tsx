"use client";
import { useTranslations } from "next-intl";
import { Link, usePathname } from "@/components/navigation";

const rooms = [
  ["/compte", "orders"],
  ["/compte/informations", "details"],
  ["/compte/securite", "security"],
] as const;

/** The rooms of an account. */
export function AccountNav() {
  const t = useTranslations("account.nav");
  const here = usePathname();
  return (
    <nav aria-label={t("label")}>
      <ul className="flex gap-1 overflow-x-auto border-line border-b-2">
        {rooms.map(([href, name]) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={here === href ? "page" : undefined}
              className="-mb-0.5 inline-flex min-h-12 items-center whitespace-nowrap border-transparent border-b-3 px-3 font-semibold text-ink-soft hover:text-ink aria-[current]:border-tomato aria-[current]:text-ink sm:px-4"
            >
              {t(name)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
