"use client";
import { useLocale, useTranslations } from "next-intl";
import { Link, usePathname } from "@/components/navigation";

/** The same page in the other language. */
export function LanguageLink() {
  const t = useTranslations("shop.header");
  const other = useLocale() === "fr" ? "en" : "fr";
  return (
    <Link
      href={usePathname()}
      locale={other}
      prefetch={false}
      lang={other}
      hrefLang={other}
      className="grid h-11 min-w-9 place-items-center rounded-full px-1 sm:min-w-11 sm:px-2 font-semibold text-sm hover:bg-ember-wash"
    >
      <span aria-hidden className="sm:hidden">
        {t("otherLanguageShort")}
      </span>
      <span className="max-sm:sr-only">{t("otherLanguage")}</span>
    </Link>
  );
}
