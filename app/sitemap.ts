import type { MetadataRoute } from "next";
import { env } from "@/lib/server/env";
import { getShopMenu, getShopOutlets } from "@/lib/server/shop-cache";

// A build knows no database.
export const dynamic = "force-dynamic";

const informations = ["mentions-legales", "conditions", "confidentialite", "accessibilite"];

/** Every public page in both languages: the house, its outlets, their dishes. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const open = (await getShopOutlets()).filter(({ status }) => status !== "closed");
  const dishes = await Promise.all(
    open
      .filter(({ status }) => status === "open")
      .map(async (outlet) =>
        (await getShopMenu(outlet, "fr")).products.map(({ code }) => `/pizzeria/${outlet.slug}/${code}`),
      ),
  );
  const paths = [
    ...["", "/pizzerias", ...informations.map((subject) => `/informations/${subject}`)],
    ...open.map(({ slug }) => `/pizzeria/${slug}`),
    ...open
      .filter(({ status }) => status === "open")
      .flatMap(({ slug }) => [`/pizzeria/${slug}/allergenes`, `/pizzeria/${slug}/avis`]),
    ...dishes.flat(),
  ];
  return paths.map((path) => {
    const [fr, en] = [`${env.PUBLIC_URL}${path || "/"}`, `${env.PUBLIC_URL}/en${path}`];
    return { url: fr, alternates: { languages: { fr, en } } };
  });
}
