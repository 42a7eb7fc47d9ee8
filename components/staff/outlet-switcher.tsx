"use client";
import { Check, ChevronsUpDown, MapPin } from "lucide-react";
import Link from "next/link";
import { useParams, usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { DropdownMenu } from "radix-ui";
import type { Post } from "@/lib/staff/screens";

const look = "flex min-h-11 min-w-0 items-center gap-2 rounded-full px-3 font-display font-bold text-lg";

/** Which outlet this screen shows; changing it keeps the screen. With one outlet it is only a name. */
export function OutletSwitcher({ posts }: { posts: Post[] }) {
  const t = useTranslations("staff.shell");
  const { outlet } = useParams<{ outlet?: string }>();
  const screen = usePathname().split("/")[2];
  const here = posts.find((post) => post.slug === outlet);
  const others = posts.filter((post) => post.screens.some((slug) => slug === screen));
  if (!here || others.length < 2) {
    const name = here?.name ?? (posts.length === 1 ? posts[0]?.name : t("everywhere"));
    return (
      <p className={look}>
        <MapPin aria-hidden className="size-5 shrink-0 text-tomato" />
        <span className="truncate">{name}</span>
      </p>
    );
  }
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger
        className={`${look} hover:bg-ember-wash`}
        aria-label={t("outlet", { name: here.name })}
      >
        <MapPin aria-hidden className="size-5 shrink-0 text-tomato" />
        <span className="truncate">{here.name}</span>
        <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-ink-soft" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="start"
          sideOffset={6}
          className="z-50 max-h-[70dvh] min-w-60 overflow-y-auto rounded-2xl border-2 border-line bg-card p-1.5 shadow-xl"
        >
          {others.map(({ slug, name }) => (
            <DropdownMenu.Item key={slug} asChild>
              <Link
                href={`/staff/${screen}/${slug}`}
                className="flex min-h-11 items-center gap-3 rounded-xl px-3 font-semibold outline-none data-highlighted:bg-ember-wash"
              >
                <span className="flex-1">{name}</span>
                {slug === outlet && <Check aria-hidden className="size-5 text-tomato" />}
              </Link>
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
