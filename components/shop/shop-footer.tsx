import { getTranslations } from "next-intl/server";
import { Link } from "@/components/navigation";
import type { ShopOutlet } from "@/lib/outlets/shop-outlet";
import { outletName } from "./outlet-name";

const link = "inline-block rounded py-1.5 underline-offset-4 hover:underline";

/** The same dark brick by day and by night. */
export async function ShopFooter({ outlets }: { outlets: readonly ShopOutlet[] }) {
  const t = await getTranslations("shop.footer");
  const open = outlets.filter((outlet) => outlet.status === "open");
  return (
    <footer className="mt-16 bg-[#2b1710] text-[#fbeedc]">
      <div aria-hidden className="gingham h-4" />
      <div className="mx-auto grid max-w-7xl gap-10 px-4 py-12 sm:grid-cols-[1.4fr_1fr_1fr] sm:px-6">
        <p className="max-w-xs text-balance font-display font-extrabold text-4xl leading-none tracking-tight">
          {t("motto")}
        </p>
        <nav aria-label={t("outlets")}>
          <p className="mb-2 font-bold text-[#f5b057]">{t("outlets")}</p>
          <ul>
            {open.map(({ slug, name }) => (
              <li key={slug}>
                <Link href={`/pizzeria/${slug}`} prefetch={false} className={link}>
                  {outletName(name)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={t("order")}>
          <p className="mb-2 font-bold text-[#f5b057]">{t("order")}</p>
          <ul>
            <li>
              <Link href="/" prefetch={false} className={link}>
                {t("chooseOutlet")}
              </Link>
            </li>
            <li>
              <Link href="/pizzerias" prefetch={false} className={link}>
                {t("allOutlets")}
              </Link>
            </li>
            <li>
              <Link href="/panier" prefetch={false} className={link}>
                {t("basket")}
              </Link>
            </li>
          </ul>
        </nav>
      </div>
      <div className="mx-auto grid max-w-7xl gap-2 border-[#4d3226] border-t px-4 pt-6 pb-28 text-[#d8bfa9] text-sm sm:px-6">
        <p>{t("allergens")}</p>
        <p>{t("alcohol")}</p>
      </div>
    </footer>
  );
}
