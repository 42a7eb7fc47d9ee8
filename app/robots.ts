import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { env } from "@/lib/server/env";

/** What is one person's alone is nobody's to index. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return {
    rules: {
      userAgent: "*",
      disallow: [
        "/staff",
        "/api",
        "/suivi",
        "/paiement",
        "/compte",
        "/connexion",
        "/en/suivi",
        "/en/paiement",
        "/en/compte",
        "/en/connexion",
      ],
    },
    sitemap: `${env.PUBLIC_URL}/sitemap.xml`,
  };
}
