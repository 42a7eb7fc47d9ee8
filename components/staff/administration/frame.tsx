import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LogoMark } from "../../logo";
import { Toasts } from "../toasts";

type Room = "state" | "accounts" | "settings" | "journal";

type FrameProps = { here: Room; hrefs: Readonly<Record<Room, string>>; who: string; children: ReactNode };

const link =
  "flex min-h-11 items-center rounded-full border-2 border-line bg-card px-4 font-semibold text-sm hover:border-crust aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-paper";

/** Around the administration's rooms: which there are, who one is, and the way back to the team's screens. */
export async function AdministrationFrame({ here, hrefs, who, children }: FrameProps) {
  const t = await getTranslations("administration.nav");
  const rooms: Room[] = ["state", "accounts", "settings", "journal"];
  return (
    <div className="mx-auto grid w-full max-w-5xl content-start gap-5 p-3 md:p-6">
      <header className="flex flex-wrap items-center gap-3">
        <LogoMark className="size-11" />
        <nav aria-label={t("label")} className="flex flex-wrap gap-2">
          {rooms.map((room) => (
            <Link
              key={room}
              href={hrefs[room]}
              prefetch={false}
              aria-current={room === here ? "page" : undefined}
              className={link}
            >
              {t(room)}
            </Link>
          ))}
        </nav>
        <p className="ml-auto text-ink-soft text-sm">
          {who} ·{" "}
          <a href="/staff" className="font-semibold text-tomato underline underline-offset-4">
            {t("back")}
          </a>
        </p>
      </header>
      <main className="grid content-start gap-4">{children}</main>
      <Toasts />
    </div>
  );
}
