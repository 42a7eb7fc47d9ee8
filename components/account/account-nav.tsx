"use client";
import { useTranslations } from "next-intl";
import { Link, usePathname } from "@/components/navigation";

const rooms = [
  ["/compte", "orders"],
  ["/compte/informations", "details"],
  ["/compte/securite", "security"],
] as const;

/** The rooms of an account: on a phone side by side in two lines of words each, so that none is out of sight. */
export function AccountNav() {
  const t = useTranslations("account.nav");
  const here = usePathname();
  return (
    <nav aria-label={t("label")}>
      <ul className="grid grid-cols-3 border-line border-b-2 sm:flex sm:flex-wrap sm:gap-1">
        {rooms.map(([href, name]) => (
          <li key={href} className="-mb-0.5 grid">
            <Link
              href={href}
              prefetch={false}
              aria-current={here === href ? "page" : undefined}
              className="grid min-h-14 place-items-center border-transparent border-b-3 px-1 text-center font-semibold text-[0.95rem] text-ink-soft leading-tight hyphens-auto hover:text-ink aria-[current]:border-tomato aria-[current]:text-ink sm:min-h-12 sm:px-4 sm:text-base"
            >
              {t(name)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
