import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Link } from "@/components/navigation";
import { alternates } from "@/components/shop/alternates";
import { JsonLd } from "@/components/shop/json-ld";
import { outletName } from "@/components/shop/outlet-name";
import { ProductBuilder } from "@/components/shop/product-builder";
import { Texts } from "@/components/texts";
import { forProduct } from "@/lib/catalogue/menu";
import { productSchema } from "@/lib/catalogue/schema-org";
import { env } from "@/lib/server/env";
import { getShopMenu, getShopOutlet } from "@/lib/server/shop-cache";

type Props = { params: Promise<{ locale: "fr" | "en"; outlet: string; product: string }> };

export const generateStaticParams = () => [];

async function read({ locale, outlet: slug, product: code }: Awaited<Props["params"]>) {
  const outlet = await getShopOutlet(slug);
  if (outlet?.status !== "open") return null;
  const menu = await getShopMenu(outlet, locale);
  const product = menu.products.find((other) => other.code === code);
  return product ? { outlet, menu, product } : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const asked = await params;
  const [t, found] = await Promise.all([
    getTranslations({ locale: asked.locale, namespace: "shop.meta" }),
    read(asked),
  ]);
  if (!found) return { title: t("lostTitle") };
  const { product, outlet } = found;
  return {
    title: t("productTitle", { product: product.name, outlet: outlet.name }),
    description: product.description,
    alternates: alternates(`/pizzeria/${outlet.slug}/${product.code}`, asked.locale),
    openGraph: { images: `/art/social/${outlet.slug}/${product.code}.png` },
  };
}

export default async function ProductPage({ params }: Props) {
  const asked = await params;
  setRequestLocale(asked.locale);
  const [t, found] = await Promise.all([getTranslations("shop.product"), read(asked)]);
  if (!found) notFound();
  const { outlet, menu, product } = found;
  const { id, slug, name } = outlet;
  const page = `${env.PUBLIC_URL}${asked.locale === "en" ? "/en" : ""}/pizzeria/${slug}/${product.code}`;
  const file = menu.art[product.code];
  const picture = file ? `${env.PUBLIC_URL}/art/${file}` : null;
  return (
    <div className="mx-auto max-w-6xl px-4 pt-4 sm:px-6 sm:pt-8">
      <JsonLd data={productSchema(product, { page, outlet: name, picture })} />
      <Link
        href={`/pizzeria/${slug}`}
        prefetch={false}
        className="inline-flex min-h-11 items-center gap-1.5 font-semibold underline-offset-4 hover:underline"
      >
        <span aria-hidden>←</span> {t("back", { outlet: outletName(name) })}
      </Link>
      <Texts of={["shop.product", "shop.ifMissing", "common.size", "common.allergens", "common.quantity"]}>
        <ProductBuilder
          outlet={{ id, slug, name }}
          product={product}
          menu={forProduct(menu, product)}
          art={menu.art[product.code] ?? ""}
        />
      </Texts>
    </div>
  );
}
