"use client";
import { House, type LucideIcon } from "lucide-react";
import Link from "next/link";
import { useParams, usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { type Post, screens } from "@/lib/staff/screens";
import { classes } from "../ui/classes";
import { intoSight } from "../ui/into-sight";
import { screenIcons } from "./screen-icons";

/** Home and the screens one may use, each at the outlet one is at if one may use it there. */
export function ScreenLinks({ posts }: { posts: Post[] }) {
  const t = useTranslations("staff");
  const { outlet } = useParams<{ outlet?: string }>();
  const links = screens.flatMap(({ slug }) => {
    const possible = posts.filter((post) => post.screens.includes(slug));
    const post = possible.find((at) => at.slug === outlet) ?? possible[0];
    return post
      ? [{ slug, icon: screenIcons[slug], href: `/staff/${slug}/${post.slug}`, label: t(`screens.${slug}`) }]
      : [];
  });
  return (
    <nav aria-label={t("shell.screens")}>
      <ul className="flex overflow-x-auto px-1 md:flex-col md:gap-1 md:overflow-visible md:px-2">
        <ScreenLink icon={House} href="/staff" label={t("screens.home")} exact />
        {links.map(({ slug, ...link }) => (
          <ScreenLink key={slug} {...link} />
        ))}
      </ul>
    </nav>
  );
}

function ScreenLink({
  icon: Icon,
  href,
  label,
  exact = false,
}: {
  icon: LucideIcon;
  href: string;
  label: string;
  exact?: boolean;
}) {
  const path = usePathname();
  const current = exact ? path === href : path.startsWith(href.split("/").slice(0, 3).join("/"));
  return (
    // On a phone a bit of the sixth shows that there are more.
    <li className="min-w-16 flex-1 md:min-w-0 md:flex-none">
      <Link
        href={href}
        aria-current={current ? "page" : undefined}
        ref={current ? intoSight : undefined}
        className={classes(
          "flex h-[4.25rem] flex-col items-center justify-center gap-1 rounded-2xl font-semibold text-[0.72rem] transition-colors md:h-18",
          current
            ? "text-tomato md:bg-tomato-wash md:text-tomato-strong"
            : "text-ink-soft hover:text-ink md:hover:bg-ember-wash",
        )}
      >
        <span
          className={classes(
            "grid h-8 w-14 place-items-center rounded-full",
            current && "bg-tomato-wash md:bg-transparent",
          )}
        >
          <Icon aria-hidden className="size-6" strokeWidth={current ? 2.4 : 2} />
        </span>
        {label}
      </Link>
    </li>
  );
}
