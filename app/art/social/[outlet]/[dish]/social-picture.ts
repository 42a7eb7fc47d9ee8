import { readFile } from "node:fs/promises";
import { ImageResponse } from "next/og";
import { socialCard } from "@/components/shop/social-card";
import { getDrawings } from "@/lib/server/drawings";
import { fontFiles } from "@/lib/server/papers/fonts";
import { getShopMenu, getShopOutlet } from "@/lib/server/shop-cache";

const size = { width: 1200, height: 630 };
/** Drawn once a process: a picture costs a third of a second, and anybody may ask. */
const drawn = new Map<string, Promise<ArrayBuffer>>();

/** The picture of an outlet's card (`carte`) or of a dish on it, as PNG; null where there is none. */
export async function socialPicture(slug: string, dish: string): Promise<ArrayBuffer | null> {
  const outlet = await getShopOutlet(slug);
  if (outlet?.status !== "open") return null;
  const product = (await getShopMenu(outlet, "fr")).products.find(({ code }) => code === dish);
  if (!product && dish !== "carte") return null;
  const drawing = (await getDrawings()).get(product?.code ?? "margherita");
  if (!drawing) return null;
  const key = `${slug}/${dish}/${drawing.file}/${product?.name ?? ""}`;
  const picture =
    drawn.get(key) ?? draw(drawing.svg, product?.name ?? outlet.name, product ? outlet.name : outlet.city);
  drawn.set(key, picture);
  return picture.catch((error) => {
    drawn.delete(key);
    throw error;
  });
}

async function draw(svg: string, title: string, below: string): Promise<ArrayBuffer> {
  const [plain, strong] = await Promise.all([readFile(fontFiles.plain()), readFile(fontFiles.strong())]);
  const picture = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  return new ImageResponse(socialCard({ picture, title, below }), {
    ...size,
    fonts: [
      { name: "Figtree", data: plain, weight: 400 },
      { name: "Figtree", data: strong, weight: 700 },
    ],
  }).arrayBuffer();
}
