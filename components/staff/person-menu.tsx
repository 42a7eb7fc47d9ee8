"use client";
import { Check, Hash, KeyRound, LogOut, ShieldCheck, UsersRound } from "lucide-react";
import Link from "next/link";
import { useParams, usePathname } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { DropdownMenu } from "radix-ui";
import { useTransition } from "react";
import type { Role } from "@/db/enums";
import type { Post } from "@/lib/staff/screens";
import { Initials } from "./screen/initials";
import { useStaffLanguage } from "./staff-language";

type PersonMenuProps = {
  name: string;
  email: string;
  roles: Role[];
  posts: Post[];
  signOut: (locale: "fr" | "en", input: undefined) => Promise<unknown>;
};

const item =
  "flex min-h-11 cursor-pointer items-center gap-3 rounded-xl px-3 font-semibold outline-none data-highlighted:bg-ember-wash";

/** Who is signed in on this device, his language, and the way out. */
export function PersonMenu({ name, email, roles, posts, signOut }: PersonMenuProps) {
  const t = useTranslations("staff");
  const sharing = useTranslations("screen.share");
  const locale = useLocale() === "en" ? "en" : "fr";
  const speak = useStaffLanguage();
  const path = usePathname();
  const { outlet } = useParams<{ outlet?: string }>();
  // A screen is shared at the outlet it shows, among those whose team one is of.
  const crews = posts.filter(({ screens }) => screens.includes("service"));
  const shared = crews.find(({ slug }) => slug === outlet) ?? crews[0];
  const [leaving, leave] = useTransition();
  const works = roles.map((role) => t(`roles.${role}`)).join(", ");
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger
        aria-label={t("shell.person", { name })}
        className="flex min-h-11 items-center gap-3 rounded-full py-0.5 pr-0.5 pl-3 hover:bg-ember-wash"
      >
        <span className="hidden text-right text-sm leading-tight sm:block">
          <span className="block font-semibold">{name}</span>
          <span className="block text-ink-soft text-xs">{works}</span>
        </span>
        <Initials name={name} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={6}
          className="z-50 min-w-64 rounded-2xl border-2 border-line bg-card p-1.5 shadow-xl"
        >
          <div className="px-3 pt-2 pb-3 sm:pb-2">
            <p className="font-semibold sm:hidden">{name}</p>
            <p className="text-ink-soft text-sm sm:hidden">{works}</p>
            <p className="text-ink-soft text-sm">{email}</p>
          </div>
          <DropdownMenu.Separator className="my-1 h-0.5 bg-line" />
          <DropdownMenu.RadioGroup value={locale} onValueChange={speak}>
            <DropdownMenu.Label className="px-3 pt-2 pb-1 font-semibold text-ink-soft text-xs">
              {t("shell.language")}
            </DropdownMenu.Label>
            {(["fr", "en"] as const).map((language) => (
              <DropdownMenu.RadioItem key={language} value={language} className={item} lang={language}>
                <span className="flex-1">{language === "fr" ? "Français" : "English"}</span>
                <DropdownMenu.ItemIndicator>
                  <Check aria-hidden className="size-5 text-tomato" />
                </DropdownMenu.ItemIndicator>
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
          <DropdownMenu.Separator className="my-1 h-0.5 bg-line" />
          <DropdownMenu.Item className={item} asChild>
            <Link href={`/staff/connexion/mot-de-passe?retour=${encodeURIComponent(path)}`}>
              <KeyRound aria-hidden className="size-5 text-tomato" />
              {t("shell.password")}
            </Link>
          </DropdownMenu.Item>
          <DropdownMenu.Item className={item} asChild>
            <Link href={`/staff/connexion/double-facteur?retour=${encodeURIComponent(path)}`}>
              <ShieldCheck aria-hidden className="size-5 text-tomato" />
              {t("shell.twoFactor")}
            </Link>
          </DropdownMenu.Item>
          <DropdownMenu.Item className={item} asChild>
            <Link href={`/staff/connexion/code?retour=${encodeURIComponent(path)}`}>
              <Hash aria-hidden className="size-5 text-tomato" />
              {t("shell.pin")}
            </Link>
          </DropdownMenu.Item>
          {shared && (
            <DropdownMenu.Item className={item} asChild>
              <Link href={`/staff/poste/${shared.slug}?retour=${encodeURIComponent(path)}`}>
                <UsersRound aria-hidden className="size-5 text-tomato" />
                {sharing("menu")}
              </Link>
            </DropdownMenu.Item>
          )}
          <DropdownMenu.Item
            className={item}
            disabled={leaving}
            onSelect={() => leave(async () => void (await signOut(locale, undefined)))}
          >
            <LogOut aria-hidden className="size-5 text-tomato" />
            {t("shell.signOut")}
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
