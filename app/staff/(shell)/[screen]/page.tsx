import { notFound, redirect } from "next/navigation";
import { requireStaff } from "@/lib/server/session";
import { postsOf, screens } from "@/lib/staff/screens";

/** A screen without an outlet in its address opens at the first outlet where one may use it. */
export default async function ScreenPage({ params }: { params: Promise<{ screen: string }> }) {
  const { screen: asked } = await params;
  const screen = screens.find(({ slug }) => slug === asked);
  if (!screen) notFound();
  const staff = await requireStaff(screen.permission);
  const post = postsOf(staff).find((at) => at.screens.includes(screen.slug));
  if (!post) notFound();
  redirect(`/staff/${screen.slug}/${post.slug}`);
}
