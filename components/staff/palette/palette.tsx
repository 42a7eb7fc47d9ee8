"use client";
import { Command } from "cmdk";
import { useParams, useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { formatPhone } from "@/lib/phone-format";
import { plain } from "@/lib/plain";
import { type Post, screens } from "@/lib/staff/screens";
import { Money } from "../../money";
import { screenIcons } from "../screen-icons";
import { PaletteItem } from "./palette-item";
import { useFound } from "./use-found";

type PaletteProps = { posts: Post[]; onClose: () => void };

/** Everywhere one may go and what one may find, by typing: screens at once, orders and ingredients as the server finds them. */
export function Palette({ posts, onClose }: PaletteProps) {
  const t = useTranslations("staff.palette");
  const screen = useTranslations("staff.screens");
  const status = useTranslations("staff.orders.status");
  const locale = useLocale();
  const router = useRouter();
  const { outlet } = useParams<{ outlet?: string }>();
  const [typed, type] = useState("");
  const here = outlet ?? posts[0]?.slug ?? "";
  const { found, state } = useFound(typed, here);
  const go = (href: string) => {
    onClose();
    router.push(href);
  };
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const places = posts
    .toSorted((a, b) => Number(b.slug === here) - Number(a.slug === here))
    .flatMap((post) =>
      screens
        .filter(({ slug }) => post.screens.includes(slug))
        .map(({ slug }) => ({ slug, post, label: screen(slug) })),
    )
    .filter(({ label, post }) => words.every((word) => plain(`${label} ${post.name}`).includes(word)))
    .slice(0, typed ? 8 : 13);
  const nothing = places.length + found.orders.length + found.people.length + found.ingredients.length === 0;
  return (
    <Command.Dialog
      open
      onOpenChange={(still) => !still && onClose()}
      shouldFilter={false}
      label={t("title")}
      loop
      overlayClassName="sheet-veil fixed inset-0 z-40 bg-[#1c120d]/60"
      contentClassName="fixed inset-x-3 top-[8dvh] z-50 mx-auto max-h-[80dvh] max-w-2xl overflow-hidden rounded-[1.75rem] bg-paper text-ink shadow-2xl"
      className="flex max-h-[80dvh] flex-col"
    >
      <Command.Input
        value={typed}
        onValueChange={type}
        placeholder={t("hint")}
        aria-label={t("title")}
        className="min-h-16 w-full border-line border-b-2 bg-card px-5 text-xl outline-none"
      />
      <Command.List label={t("results")} className="min-h-0 flex-1 overflow-y-auto p-2">
        {places.length > 0 && (
          <Command.Group heading={<Heading>{t("screens")}</Heading>}>
            {places.map(({ slug, post, label }) => (
              <PaletteItem
                key={`${slug} ${post.slug}`}
                value={`screen ${slug} ${post.slug}`}
                icon={screenIcons[slug]}
                title={label}
                note={post.name}
                onSelect={() => go(`/staff/${slug}/${post.slug}`)}
              />
            ))}
          </Command.Group>
        )}
        {found.orders.length > 0 && (
          <Command.Group heading={<Heading>{t("orders")}</Heading>}>
            {found.orders.map((order) => (
              <PaletteItem
                key={order.id}
                value={`order ${order.id}`}
                icon={screenIcons.commandes}
                title={t("order", { number: order.number, name: order.name })}
                note={t("orderNote", {
                  ...{ day: new Date(`${order.day}T12:00:00Z`), status: status(order.status) },
                  place: posts.find(({ slug }) => slug === order.outlet)?.name ?? "",
                })}
                end={<Money cents={order.totalCents} />}
                onSelect={() => go(`/staff/commandes/${order.outlet}/${order.id}`)}
              />
            ))}
          </Command.Group>
        )}
        {found.people.length > 0 && (
          <Command.Group heading={<Heading>{t("people")}</Heading>}>
            {found.people.map(({ key, name, phone, email }) => (
              <PaletteItem
                key={key}
                value={`person ${key}`}
                icon={screenIcons.clients}
                title={name}
                note={phone ? formatPhone(phone, locale) : (email ?? "")}
                onSelect={() => go(`/staff/clients/${here}?client=${encodeURIComponent(key)}`)}
              />
            ))}
          </Command.Group>
        )}
        {found.ingredients.length > 0 && (
          <Command.Group heading={<Heading>{t("ingredients")}</Heading>}>
            {found.ingredients.map(({ code, name }) => (
              <PaletteItem
                key={code}
                value={`ingredient ${code}`}
                icon={screenIcons.stock}
                title={name}
                note={posts.find(({ slug }) => slug === here)?.name ?? ""}
                onSelect={() => go(`/staff/stock/${here}/${code}`)}
              />
            ))}
          </Command.Group>
        )}
      </Command.List>
      <p role="status" className="px-5 pb-3 text-ink-soft">
        {state === "lost" && t("lost")}
        {state === "searching" && t("searching")}
        {state === "done" && nothing && t("none")}
      </p>
    </Command.Dialog>
  );
}

const Heading = ({ children }: { children: string }) => (
  <span className="block px-3 pt-3 pb-1 font-semibold text-ink-soft text-sm">{children}</span>
);
