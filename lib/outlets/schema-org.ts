import type { ShopOutlet } from "./shop-outlet";

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** An outlet as search engines read it (schema.org); `page` is its menu's address. */
export const outletSchema = (outlet: ShopOutlet, page: string) => ({
  "@context": "https://schema.org",
  "@type": "Restaurant",
  "@id": page,
  ...{ name: outlet.name, url: page, hasMenu: page, telephone: outlet.phone, servesCuisine: "Pizza" },
  address: {
    "@type": "PostalAddress",
    ...{
      streetAddress: outlet.street,
      postalCode: outlet.postcode,
      addressLocality: outlet.city,
      addressCountry: "FR",
    },
  },
  openingHoursSpecification: outlet.hours.map(({ weekday, opens, closes }) => ({
    "@type": "OpeningHoursSpecification",
    ...{ dayOfWeek: days[weekday - 1], opens: opens.slice(0, 5), closes: closes.slice(0, 5) },
  })),
});
