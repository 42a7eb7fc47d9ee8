import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Role } from "@/db/enums";
import type { Post } from "@/lib/staff/screens";
import { LogoMark } from "../logo";
import { OutletSwitcher } from "./outlet-switcher";
import { PaletteSlot } from "./palette/palette-slot";
import { PersonMenu } from "./person-menu";
import type { LockScreen } from "./screen/leave-for";
import { ScreenPerson } from "./screen/screen-person";
import { ScreenLinks } from "./screen-links";
import { Toasts } from "./toasts";

type ShellProps = {
  name: string;
  email: string;
  roles: Role[];
  posts: Post[];
  signOut: (locale: "fr" | "en", input: undefined) => Promise<unknown>;
  /** Of a shared screen; null: it is his own session. */
  lock: LockScreen | null;
  children: ReactNode;
};

/** A rail on a desk or tablet, a bar under the thumb on a phone. `#staff-status` is where a screen says how fresh it is. */
export function Shell({ name, email, roles, posts, signOut, lock, children }: ShellProps) {
  const t = useTranslations("staff.shell");
  return (
    <div className="staff-shell min-h-dvh md:grid md:grid-cols-[5.75rem_1fr]">
      <a
        href="#screen"
        className="fixed top-2 left-2 z-50 -translate-y-16 rounded-full bg-ink px-5 py-3 font-semibold text-paper focus:translate-y-0"
      >
        {t("skip")}
      </a>
      <aside className="fixed inset-x-0 bottom-0 z-30 border-line border-t-2 bg-card pb-[env(safe-area-inset-bottom)] md:sticky md:top-0 md:h-dvh md:overflow-y-auto md:border-t-0 md:border-r-2 md:pb-0 md:[scrollbar-width:thin]">
        <LogoMark className="mx-auto mt-3 mb-4 hidden size-12 md:block" />
        <ScreenLinks posts={posts} />
      </aside>
      <div className="flex min-h-dvh min-w-0 flex-col pb-[calc(4.25rem+env(safe-area-inset-bottom))] md:pb-0">
        <header className="sticky top-0 z-20 flex h-14 items-center gap-2 border-line border-b-2 bg-paper/95 px-3 backdrop-blur md:px-5">
          <OutletSwitcher posts={posts} />
          <div className="ml-auto flex items-center gap-2">
            <PaletteSlot posts={posts} />
            <div id="staff-status" className="flex items-center gap-2 empty:hidden" />
            {lock ? (
              <ScreenPerson name={name} lock={lock} among="some" />
            ) : (
              <PersonMenu {...{ name, email, roles, posts, signOut }} />
            )}
          </div>
        </header>
        <main id="screen" tabIndex={-1} className="flex min-w-0 flex-1 flex-col outline-none">
          {children}
        </main>
      </div>
      <Toasts />
    </div>
  );
}
