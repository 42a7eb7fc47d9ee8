import { useTranslations } from "next-intl";
import { LogoMark } from "@/components/logo";
import { Link } from "@/components/navigation";
import { Texts } from "@/components/texts";
import { BasketLink } from "./basket-link";
import { ChoiceChip } from "./choice-chip";
import { LanguageLink } from "./language-link";

/** Always in sight: the house, where the order goes, the other language, the basket. */
export function ShopHeader() {
  const t = useTranslations("shop.header");
  return (
    <header className="sticky low:static top-0 z-30 border-line border-b-2 bg-paper/95 backdrop-blur-sm">
      <div className="mx-auto flex h-16 max-w-7xl items-center gap-2 px-3 sm:gap-4 sm:px-6">
        <Link
          href="/"
          prefetch={false}
          aria-label={t("home")}
          className="flex shrink-0 items-center gap-2 rounded-2xl"
        >
          <LogoMark className="size-11" />
          <span aria-hidden className="font-display font-extrabold text-2xl tracking-tight max-md:hidden">
            Pizza
          </span>
        </Link>
        <Texts of={["shop.header", "common.mode"]}>
          <ChoiceChip />
          <div className="ml-auto flex shrink-0 items-center sm:gap-3">
            <LanguageLink />
            <Link
              href="/compte"
              prefetch={false}
              aria-label={t("account")}
              className="grid h-11 w-9 place-items-center rounded-full hover:bg-ember-wash sm:w-11"
            >
              <svg
                viewBox="0 0 24 24"
                className="size-6 fill-none stroke-2 stroke-current"
                aria-hidden="true"
              >
                <circle cx="12" cy="8" r="4" />
                <path d="M4 21a8 8 0 0 1 16 0" />
              </svg>
            </Link>
            <BasketLink />
          </div>
        </Texts>
      </div>
    </header>
  );
}
