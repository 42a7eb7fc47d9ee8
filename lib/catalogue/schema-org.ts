import type { MenuProduct } from "./menu";

type Places = { page: string; outlet: string; picture: string | null };

const euros = (cents: number): string => (cents / 100).toFixed(2);

/** A dish as search engines read it (schema.org), at the prices of its outlet's card. */
export const productSchema = (product: MenuProduct, { page, outlet, picture }: Places) => ({
  "@context": "https://schema.org",
  "@type": "MenuItem",
  ...{ name: product.name, description: product.description, url: page },
  ...(picture ? { image: picture } : {}),
  ...(product.vegetarian ? { suitableForDiet: "https://schema.org/VegetarianDiet" } : {}),
  offers: product.items.map(({ code, priceCents }) => ({
    "@type": "Offer",
    ...{ sku: code, price: euros(priceCents), priceCurrency: "EUR", url: page },
    offeredBy: { "@type": "Restaurant", name: outlet },
  })),
});
