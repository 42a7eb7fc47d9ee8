import type { ReactNode } from "react";
import { getDrawings } from "@/lib/server/drawings";

type AccountFrameProps = { title: string; lead: string; foot?: ReactNode; children: ReactNode };

/** Around what one does before one is signed in: a card, and half a pizza looking on. */
export async function AccountFrame({ title, lead, foot, children }: AccountFrameProps) {
  const pizza = (await getDrawings()).get("reine")?.file;
  return (
    <div className="relative overflow-hidden">
      {pizza && (
        <img
          src={`/art/${pizza}`}
          alt=""
          className="pointer-events-none absolute top-24 -right-64 hidden w-[34rem] max-w-none opacity-90 lg:block xl:-right-40"
        />
      )}
      <div className="relative mx-auto max-w-xl px-4 py-8 sm:px-6 sm:py-14">
        <h1 className="text-4xl sm:text-5xl">{title}</h1>
        <p className="mt-2 mb-7 text-pretty text-ink-soft text-lg">{lead}</p>
        <div className="rounded-card border-2 border-line bg-card p-5 sm:p-8">{children}</div>
        {foot && <div className="mt-6 grid justify-items-start gap-1">{foot}</div>}
      </div>
    </div>
  );
}
