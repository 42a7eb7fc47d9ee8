import { getTranslations } from "next-intl/server";
import { FooterLinks } from "./footer-links";

/** The same dark brick by day and by night. */
export async function ShopFooter() {
  const t = await getTranslations("shop.footer");
  return (
    <footer className="mt-16 bg-[#2b1710] text-[#fbeedc]">
      <div aria-hidden className="gingham h-4" />
      <div className="mx-auto grid max-w-7xl gap-10 px-4 py-12 sm:grid-cols-[1.4fr_1fr_1fr] sm:px-6">
        <p className="max-w-xs text-balance font-display font-extrabold text-4xl leading-none tracking-tight">
          {t("motto")}
        </p>
        <FooterLinks
          title={t("order")}
          links={[
            ["/", t("chooseOutlet")],
            ["/pizzerias", t("allOutlets")],
            ["/panier", t("basket")],
            ["/compte", t("account")],
          ]}
        />
        <FooterLinks
          title={t("about")}
          links={[
            ["/informations/mentions-legales", t("legal")],
            ["/informations/conditions", t("terms")],
            ["/informations/confidentialite", t("privacy")],
            ["/informations/accessibilite", t("accessibility")],
          ]}
        />
      </div>
      <div className="mx-auto grid max-w-7xl gap-2 border-[#4d3226] border-t px-4 pt-6 pb-28 text-[#d8bfa9] text-sm sm:px-6">
        <p>{t("allergens")}</p>
        <p>{t("alcohol")}</p>
      </div>
    </footer>
  );
}
