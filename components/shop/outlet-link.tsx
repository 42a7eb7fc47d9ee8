"use client";
import type { ReactNode } from "react";
import { choose, getChoice } from "@/components/basket/choice";
import { moveBasket } from "@/components/basket/store";
import { Link } from "@/components/navigation";

type OutletLinkProps = { slug: string; name: string; className?: string; children: ReactNode };

/** To the menu of an outlet, which is thereby chosen. What delivering from another one costs no longer holds. */
export function OutletLink({ slug, name, className, children }: OutletLinkProps) {
  const keep = () => {
    if (getChoice().outlet?.slug !== slug)
      choose({ outlet: { slug, name }, feeCents: null, minimumCents: null, rideMinutes: null });
    moveBasket(slug);
  };
  return (
    <Link href={`/pizzeria/${slug}`} prefetch={false} onClick={keep} className={className}>
      {children}
    </Link>
  );
}
