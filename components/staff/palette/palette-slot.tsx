"use client";
import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { lazy, Suspense, useEffect, useState } from "react";
import type { Post } from "@/lib/staff/screens";

const Palette = lazy(async () => ({ default: (await import("./palette")).Palette }));

/** Where the palette is opened from, by a tap or by Ctrl-K; what it is made of comes when it is first asked for. */
export function PaletteSlot({ posts }: { posts: Post[] }) {
  const t = useTranslations("staff.palette");
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      setOpen((was) => !was);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        aria-keyshortcuts="Control+K"
        className="inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-full px-3 font-semibold text-ink-soft text-sm hover:bg-ember-wash hover:text-ink"
      >
        <Search aria-hidden className="size-5" />
        <span className="sr-only lg:not-sr-only">{t("open")}</span>
        <kbd aria-hidden className="hidden rounded border-2 border-line px-1.5 text-xs lg:inline">
          Ctrl K
        </kbd>
      </button>
      {open && (
        <Suspense>
          <Palette posts={posts} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
